package org.oslonac.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Connections;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Abuses in a seeded past are all found and nothing else is (Q19); a decoy, the tenth, tells at once (Q33). */
@InServer
class AlertIT {

    private static final LocalDate FIRST = LocalDate.of(2019, 3, 4);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final PageRequest PAGE = new PageRequest(0, 200, "raised", false);

    @Inject
    AlertCheck check;

    @Inject
    AlertService alerts;

    @Inject
    CanaryService canaries;

    @Inject
    Audit audit;

    @Inject
    CaseFileQueries cases;

    @Inject
    PersonQueries persons;

    @Inject
    Timeline timeline;

    @Inject
    Clients clients;

    @Inject
    Connections connections;

    @Inject
    Database database;

    private void reads(String who, LocalDate day, LocalTime at, int howMany) {
        past(who, day, at, howMany, i -> audit.read("case_file", 1_000_000 + i));
    }

    private void searches(String who, LocalDate day, int howMany) {
        past(who, day, MORNING, howMany, i -> audit.searched("person", 3));
    }

    private interface Act {
        void number(int i);
    }

    private void past(String who, LocalDate day, LocalTime at, int howMany, Act act) {
        Desk.as(
                who,
                () -> connections.inTransaction(() -> {
                    for (int i = 0; i < howMany; i++) {
                        int number = i;
                        HouseClock.at(
                                day.atTime(at)
                                        .plusSeconds(i)
                                        .atZone(OfficeTime.ZONE)
                                        .toInstant(),
                                () -> act.number(number));
                    }
                }));
    }

    /** Everybody's usual days, over the day on which the clocks are put forward. */
    private void usualDays() {
        for (int i = 0; i < 35; i++) {
            LocalDate day = FIRST.plusDays(i);
            reads("konsultantkinja", day, MORNING, 8);
            reads("voditeljka", day, MORNING, 20);
            reads("supervizorka", day, LocalTime.of(23, 0), 9);
            searches("konsultantkinja", day, 12);
        }
    }

    /** Nine that must be found, and two that are just within the limits. */
    private void abuses(LocalDate day) {
        reads("konsultantkinja", day, LocalTime.NOON, 31);
        reads("voditeljka", day, LocalTime.NOON, 61);
        reads("advokatica", day, LocalTime.NOON, 31);
        reads("advokat2", day, LocalTime.of(9, 0), 200);
        reads("zamenica", day, LocalTime.of(22, 0), 6);
        reads("direktorka", day, LocalTime.of(3, 0), 6);
        reads("psiholoskinja", day, LocalTime.of(5, 59), 6);
        searches("mobilni", day, 41);
        searches("admin", day, 90);
        reads("finansije", day, LocalTime.of(22, 0), 5);
        searches("savetnica", day, 40);
    }

    @Test
    void nine_abuses_of_a_seeded_past_are_found_and_nothing_else_is() {
        usualDays();
        LocalDate day = FIRST.plusDays(34);
        abuses(day);

        int raised = Desk.ask(Role.DPO, () -> check.check(day));
        int before = 0;
        for (int i = 30; i < 34; i++) {
            LocalDate usual = FIRST.plusDays(i);
            before += Desk.ask(Role.DPO, () -> check.check(usual));
        }

        assertThat(raised).isEqualTo(9);
        assertThat(before).isZero();
        assertThat(Desk.ask(Role.DPO, () -> check.check(day)))
                .as("an alert is raised once")
                .isZero();
        assertThat(database.sql(
                        "select concat(a.username, ' ', l.rule, ' ', l.amount) from core_audit_alert l"
                                + " join core_staff_account a on a.id = l.staff_id where l.office_day = ?"
                                + " order by a.username",
                        day.toString()))
                .isEqualTo(List.of(
                        "admin BLIND_SEARCHES 90",
                        "advokat2 MANY_CASES 200",
                        "advokatica MANY_CASES 31",
                        "direktorka NIGHT_READS 6",
                        "konsultantkinja MANY_CASES 31",
                        "mobilni BLIND_SEARCHES 41",
                        "psiholoskinja NIGHT_READS 6",
                        "voditeljka MANY_CASES 61",
                        "zamenica NIGHT_READS 6"));
    }

    @Test
    void the_demonstration_raises_less_than_one_a_month_for_each_colleague() {
        LocalDate today = LocalDate.now(OfficeTime.ZONE);
        int raised = Desk.ask(Role.DPO, () -> {
            int sum = 0;
            for (int i = 1; i <= 90; i++) {
                sum += check.check(today.minusDays(i));
            }
            return sum;
        });
        assertThat(raised).isLessThanOrEqualTo(3);
    }

    @Test
    void a_decoy_that_is_opened_tells_at_once_and_only_the_data_protection_officer() {
        Clients.Client decoy = clients.open();
        Clients.Client other = clients.open();
        Desk.as(Role.DPO, () -> canaries.mark(decoy.code().toLowerCase(Locale.ROOT)));

        Desk.as(Role.SUPERVISOR, () -> {
            cases.details(other.code());
            assertThat(about(decoy)).isZero();
            cases.details(decoy.code());
            assertThat(about(decoy)).isEqualTo(1);
            timeline.events(decoy.id(), Set.of(), null, 5);
            assertThatThrownBy(() -> canaries.rows()).isInstanceOf(EJBException.class);
            assertThatThrownBy(() -> alerts.rows(true, PAGE)).isInstanceOf(EJBException.class);
        });
        Desk.as(Role.DPO, () -> {
            AlertRow alert = alerts.rows(true, PAGE).rows().stream()
                    .filter(row -> decoy.code().equals(row.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(alert.rule()).isEqualTo(AlertRule.CANARY);
            assertThatThrownBy(() -> alerts.look(alert.id(), " ")).isInstanceOf(AlertRefused.class);
            alerts.look(alert.id(), "Pitala sam je.");
            assertThat(alerts.row(alert.id()).note()).isEqualTo("Pitala sam je.");
            assertThatThrownBy(() -> alerts.look(alert.id(), "Još jednom.")).isInstanceOf(AlertRefused.class);
        });
        assertThat(database.sql("select note from core_audit_alert where case_file_id = ?", decoy.id())
                        .get(0))
                .asString()
                .doesNotContain("Pitala");
    }

    @Test
    void uncovering_a_name_or_taking_a_decoy_out_tells_too_until_it_is_none_any_more() {
        Clients.Client decoy = clients.open();
        long person = database.count("select f.personId from CaseFile f where f.id = ?1", decoy.id());
        Desk.as(Role.DPO, () -> canaries.mark(decoy.code()));
        Desk.as(Role.SUPERVISOR, () -> persons.reveal(person));
        assertThat(about(decoy)).isEqualTo(1);
        Desk.as(
                "zamenica",
                () -> connections.inTransaction(() -> audit.exported("case_file", List.of(decoy.id()), "cases xlsx")));
        assertThat(about(decoy)).isEqualTo(2);

        Desk.as(Role.DPO, () -> {
            assertThatThrownBy(() -> canaries.mark(decoy.code())).isInstanceOf(AlertRefused.class);
            assertThatThrownBy(() -> canaries.mark("A-1900-001")).isInstanceOf(AlertRefused.class);
            canaries.release(canaries.rows().stream()
                    .filter(row -> row.code().equals(decoy.code()))
                    .findFirst()
                    .orElseThrow()
                    .id());
        });
        Desk.as("direktorka", () -> cases.details(decoy.code()));
        assertThat(about(decoy)).isEqualTo(2);
    }

    private long about(Clients.Client client) {
        return ((Number) database.sql("select count(*) from core_audit_alert where case_file_id = ?", client.id())
                        .get(0))
                .longValue();
    }
}
