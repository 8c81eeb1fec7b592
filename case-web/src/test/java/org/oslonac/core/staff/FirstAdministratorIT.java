package org.oslonac.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StartService;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Rollback;
import org.oslonac.web.staff.AsAdministrator;

/** A house without accounts, as it is for the length of a transaction that is taken back. */
@InServer
class FirstAdministratorIT {

    private static final String PASSWORD = "kišobran lala voz";

    @Inject
    AsAdministrator house;

    @Inject
    FirstAdministrator first;

    @Inject
    StaffAdministration administration;

    @Inject
    StartService start;

    @Inject
    Database database;

    @Inject
    Rollback rollback;

    private void inAnEmptyHouse(Desk.Act act) {
        assertThatThrownBy(() -> rollback.after(() -> {
                    database.change("set foreign_key_checks = 0");
                    try {
                        for (String table : new String[] {"core_founding", "core_staff_role", "core_staff_account"}) {
                            database.change("delete from " + table);
                        }
                        act.run();
                    } finally {
                        database.change("set foreign_key_checks = 1");
                    }
                }))
                .isInstanceOf(Rollback.Failed.class);
    }

    private long opened(String username, String role) {
        AccountDraft draft = new AccountDraft();
        draft.setUsername(username);
        draft.setDisplayName("Test Osoba");
        draft.setRoles(Set.of(role));
        return administration.open(draft);
    }

    private Set<String> roles(long id) {
        return administration.account(id).roles();
    }

    @Test
    void where_nobody_has_an_account_one_administrator_begins_by_a_link_that_is_new_at_each_start() {
        inAnEmptyHouse(() -> {
            String earlier = house.firstLink().orElseThrow();
            String now = house.firstLink().orElseThrow();

            assertThat(start.isGood(earlier)).isFalse();
            assertThat(start.isGood(now)).isTrue();
            assertThat(database.sql("select concat(a.username, ' ', r.role) from core_staff_account a"
                            + " join core_staff_role r on r.staff_id = a.id"))
                    .hasToString("[admin ADMIN]");
            start.choose(now, PASSWORD);
            assertThat(house.firstLink()).as("she has begun").isEmpty();
        });
    }

    @Test
    void where_there_is_any_other_account_no_link_is_made() {
        assertThat(house.firstLink()).isEmpty();
        inAnEmptyHouse(() -> {
            house.firstLink();
            Desk.as("admin", () -> opened("test.osoba", Role.FINANCE));
            assertThat(house.firstLink()).isEmpty();
        });
    }

    @Test
    void only_the_house_asks_for_it() {
        Desk.as(Role.SUPERVISOR, () -> assertThatThrownBy(() -> first.link()).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void she_decides_alone_until_a_supervisor_can_and_never_again_afterwards() {
        inAnEmptyHouse(() -> {
            house.firstLink();
            Desk.as("admin", () -> {
                long supervisor = opened("test.supervizorka", Role.SUPERVISOR);
                assertThat(roles(supervisor)).containsExactly(Role.SUPERVISOR);
                assertThat(administration.rolesGivenAlone(supervisor)).isPresent();
                long early = opened("test.rana", Role.FINANCE);
                assertThat(roles(early)).as("the supervisor has not begun").containsExactly(Role.FINANCE);

                start.choose(administration.startLink(supervisor), PASSWORD);
                assertThat(administration.isAlone()).isFalse();
                long later = opened("test.kasna", Role.ANALYST);
                assertThat(roles(later)).isEmpty();
                assertThat(administration.rolesThatWait(later)).isPresent();

                administration.switchOff(supervisor);
                assertThat(administration.askForRoles(early, Set.of(Role.DPO)))
                        .as("not even when nobody is left to decide")
                        .isFalse();
            });
        });
    }

    @Test
    void she_gives_herself_nothing_and_others_give_nothing_alone() {
        inAnEmptyHouse(() -> {
            house.firstLink();
            Desk.as("admin", () -> {
                opened("test.druga", Role.ADMIN);
                assertThat(administration.askForRoles(ownId(), Set.of(Role.ADMIN, Role.SUPERVISOR)))
                        .isFalse();
            });
            Desk.as(
                    "test.druga",
                    () -> assertThat(roles(opened("test.treca", Role.FINANCE))).isEmpty());
        });
    }

    private long ownId() {
        return ((Number) database.sql("select id from core_staff_account where username = 'admin'")
                        .get(0))
                .longValue();
    }
}
