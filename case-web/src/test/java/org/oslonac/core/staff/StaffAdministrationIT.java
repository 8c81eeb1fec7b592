package org.oslonac.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.PasswordRefused;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.SignInService;
import org.oslonac.core.access.StartService;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class StaffAdministrationIT {

    private static final String PASSWORD = "kišobran lala voz";

    private final String username = "test." + UUID.randomUUID().toString().replace("-", "");

    @Inject
    StaffAdministration administration;

    @Inject
    StartService start;

    @Inject
    SignInService signIn;

    @Inject
    ApprovalService approvals;

    @Inject
    Database database;

    private long id;

    @BeforeEach
    void open() {
        AccountDraft draft = new AccountDraft();
        draft.setUsername(username);
        draft.setDisplayName("Test Osoba");
        draft.setRoles(Set.of(Role.FINANCE));
        id = Desk.ask(Role.ADMIN, () -> administration.open(draft));
    }

    private ApprovalState decide(String who, long request) {
        return Desk.ask(who, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    private long waiting() {
        return Desk.ask(Role.ADMIN, () -> administration.rolesThatWait(id)).orElseThrow();
    }

    private Set<String> roles() {
        return Desk.ask(Role.ADMIN, () -> administration.account(id)).roles();
    }

    private long idOf(String name) {
        return Desk.ask(
                Role.ADMIN,
                () -> administration.rows(new PageRequest(0, 200, "", true)).rows().stream()
                        .filter(one -> one.username().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private boolean opens(String password) {
        return signIn.verify(username, password, null, UUID.randomUUID().toString())
                .isPresent();
    }

    @Test
    void a_new_account_has_no_password_and_no_role_until_she_chooses_and_a_second_person_agrees() {
        assertThat(opens("")).isFalse();
        assertThat(roles()).isEmpty();

        String token = Desk.ask(Role.ADMIN, () -> administration.startLink(id));
        assertThatThrownBy(() -> start.choose(token, "kratka")).isInstanceOf(PasswordRefused.class);
        start.choose(token, PASSWORD);
        assertThat(opens(PASSWORD)).isTrue();

        assertThat(decide("supervizorka", waiting())).isEqualTo(ApprovalState.APPROVED);
        assertThat(roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void a_start_link_is_good_once_and_for_three_days() {
        String token = Desk.ask(Role.ADMIN, () -> administration.startLink(id));
        HouseClock.at(
                Instant.now().plus(Duration.ofHours(73)),
                () -> assertThat(start.isGood(token)).isFalse());
        assertThat(start.isGood("not a link")).isFalse();
        start.choose(token, PASSWORD);

        assertThatThrownBy(() -> start.choose(token, "drugačija lala voz")).hasMessage("access.error.startLink");
        String next = Desk.ask(Role.ADMIN, () -> administration.startLink(id));
        assertThat(opens(PASSWORD)).as("a new link ends the present password").isFalse();
        assertThat(start.isGood(next)).isTrue();
        assertThat(database.sql("select sessions_ended_at from core_staff_account where id = ?", id))
                .as("and the sessions that stand")
                .doesNotContainNull();
    }

    @Test
    void nobody_agrees_to_her_own_roles() {
        long own = idOf("zamenica");
        Desk.as(Role.ADMIN, () -> administration.askForRoles(own, Set.of(Role.SUPERVISOR, Role.ADMIN)));
        long request =
                Desk.ask(Role.ADMIN, () -> administration.rolesThatWait(own)).orElseThrow();

        assertThatThrownBy(() -> decide("zamenica", request)).hasMessage("approval.error.own");
        Desk.as(Role.ADMIN, () -> administration.askForRoles(own, Set.of(Role.SUPERVISOR, Role.DPO)));
        assertThatThrownBy(() -> decide("supervizorka", request)).hasMessage("approval.error.decided");
    }

    @Test
    void another_request_voids_the_earlier_one() {
        long first = waiting();
        Desk.as(Role.ADMIN, () -> administration.askForRoles(id, Set.of(Role.FINANCE)));
        assertThat(waiting()).isEqualTo(first);

        Desk.as(Role.ADMIN, () -> administration.askForRoles(id, Set.of(Role.ANALYST)));
        assertThat(waiting()).isNotEqualTo(first);
        assertThat(decide("supervizorka", waiting())).isEqualTo(ApprovalState.APPROVED);
        assertThat(roles()).containsExactly(Role.ANALYST);
    }

    @Test
    void a_switched_off_account_lets_nobody_in_and_its_link_is_gone() {
        String token = Desk.ask(Role.ADMIN, () -> administration.startLink(id));
        start.choose(token, PASSWORD);
        String next = Desk.ask(Role.ADMIN, () -> administration.startLink(id));
        Desk.as(Role.ADMIN, () -> administration.switchOff(id));

        assertThat(opens(PASSWORD)).isFalse();
        assertThat(start.isGood(next)).isFalse();
    }

    @Test
    void accounts_are_the_administrators_alone_and_her_own_is_not() {
        Desk.as(
                Role.SUPERVISOR,
                () -> assertThatThrownBy(() -> administration.account(id)).isInstanceOf(EJBAccessException.class));
        long own = idOf("admin");
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> administration.switchOff(own)).hasMessage("staff.error.own"));
    }
}
