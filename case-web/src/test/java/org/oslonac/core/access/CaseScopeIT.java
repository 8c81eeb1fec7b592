package org.oslonac.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who may know of a case: its team, a deputy on the days of the absence, an emergency for its hours, never a relative. */
@InServer
class CaseScopeIT extends AccessTrial {

    @Inject
    CaseFileQueries cases;

    @Inject
    Clock clock;

    @AfterEach
    void everybodyIsBack() {
        comeBack("voditeljka");
        comeBack("advokatica");
    }

    private boolean sees(String who, Client client) {
        return Desk.ask(who, () -> {
            boolean listed = cases.rows(filter(client), new PageRequest(0, 10, "code", true))
                            .total()
                    == 1;
            try {
                cases.details(client.code());
                assertThat(listed).isTrue();
                return true;
            } catch (NotFound hidden) {
                assertThat(listed).isFalse();
                return false;
            }
        });
    }

    private static CaseFilter filter(Client client) {
        return new CaseFilter(null, false, null, null, null, client.code());
    }

    @Test
    void a_case_is_there_for_its_team_and_for_nobody_else() {
        Client client = clients.openFor();

        assertThat(sees("voditeljka", client)).isTrue();
        assertThat(sees("supervizorka", client)).isTrue();
        assertThat(sees(STRANGER, client)).isFalse();
        assertThat(sees("advokatica", client)).isFalse();

        join(client, STRANGER);
        assertThat(sees(STRANGER, client)).isTrue();
        leave(client, STRANGER);
        assertThat(sees(STRANGER, client)).isFalse();
    }

    @Test
    void a_team_opens_nothing_that_the_role_does_not() {
        Client client = clients.openFor();
        join(client, "admin");
        join(client, "analiticarka");
        join(client, "psiholoskinja");

        for (String who : new String[] {"admin", "analiticarka", "psiholoskinja"}) {
            assertThatThrownBy(() -> sees(who, client)).isInstanceOf(jakarta.ejb.EJBAccessException.class);
            assertThat(Desk.ask(who, () -> access.may(DataClass.TRAFFICKING))).isFalse();
        }
    }

    @Test
    void a_relation_closes_the_case_even_for_who_leads_it_and_in_an_emergency() {
        Client client = clients.openFor(STRANGER);
        relate(client, STRANGER);
        relate(client, "voditeljka");

        assertThat(sees(STRANGER, client)).isFalse();
        assertThat(sees("voditeljka", client)).isFalse();
        breakGlass(client, STRANGER, clock.instant().plusSeconds(60));
        assertThat(sees(STRANGER, client)).isFalse();
        assertThat(sees("supervizorka", client)).isTrue();
    }

    @Test
    void a_deputy_stands_in_from_the_first_day_to_the_last() {
        Client client = clients.openFor();
        LocalDate today = LocalDate.now(clock);
        standIn(STRANGER, "voditeljka", today.minusDays(1), today);

        assertThat(sees(STRANGER, client)).isTrue();
        assertThat(seesOn(today.plusDays(1), client)).isFalse();
        assertThat(seesOn(today.minusDays(1), client)).isTrue();
        assertThat(seesOn(today.minusDays(2), client)).isFalse();
    }

    private boolean seesOn(LocalDate day, Client client) {
        boolean[] sees = new boolean[1];
        HouseClock.at(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), () -> sees[0] = sees(STRANGER, client));
        return sees[0];
    }

    @Test
    void deputies_do_not_chain_and_nobody_stands_in_for_a_closed_file() {
        Client client = clients.openFor();
        LocalDate today = LocalDate.now(clock);
        standIn("advokatica", "voditeljka", today, today);
        standIn(STRANGER, "advokatica", today, today);
        assertThat(sees("advokatica", client)).isTrue();
        assertThat(sees(STRANGER, client)).isFalse();

        relate(client, "voditeljka");
        assertThat(sees("advokatica", client)).isFalse();
    }

    @Test
    void an_emergency_opens_the_case_until_its_end() {
        Client client = clients.openFor();
        breakGlass(client, STRANGER, clock.instant().plusSeconds(3600));

        assertThat(sees(STRANGER, client)).isTrue();
        HouseClock.at(
                clock.instant().plusSeconds(3601),
                () -> assertThat(sees(STRANGER, client)).isFalse());
    }

    @Test
    void a_refusal_leaves_the_same_trace_for_what_is_hidden_and_for_what_is_not_there() {
        Client client = clients.openFor();
        long before = refusals();
        Desk.as(
                STRANGER,
                () -> assertThatThrownBy(() -> cases.details(client.code())).isInstanceOf(NotFound.class));
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.action = ?1 and e.subject = 'case_file'"
                                + " and e.subjectId = ?2 and e.staffId = ?3",
                        org.oslonac.core.audit.AuditAction.REFUSED,
                        client.id(),
                        staff(STRANGER)))
                .isEqualTo(1);
        Desk.as(
                STRANGER,
                () -> assertThatThrownBy(() -> cases.details("A-2026-999999")).isInstanceOf(NotFound.class));
        assertThat(refusals()).isEqualTo(before + 2);
    }

    private long refusals() {
        return database.count(
                "select count(e) from AuditEvent e where e.action = ?1 and e.staffId = ?2",
                org.oslonac.core.audit.AuditAction.REFUSED,
                staff(STRANGER));
    }

    @Inject
    Access access;
}
