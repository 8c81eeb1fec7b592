package org.oslonac.core.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.StepUpRefused;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.web.demo.DemoAccounts;

/** Emergency access: reason and password, three hours, everybody told at once, judged within two days (D42, Q10). */
@InServer
class BreakGlassIT {

    private static final String WHO = "konsultantkinja";
    private static final PageRequest FIRST = new PageRequest(0, 200, "", true);

    @Inject
    BreakGlassService service;

    @Inject
    BreakGlassReview review;

    @Inject
    BreakGlassNotices notices;

    @Inject
    CaseFileQueries cases;

    @Inject
    Clients clients;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private static BreakGlassDraft draft(String code) {
        BreakGlassDraft draft = new BreakGlassDraft();
        draft.setCode(code);
        draft.setReason("Zove iz bolnice i traži dogovorenu pratnju.");
        draft.setPassword(DemoAccounts.PASSWORD);
        return draft;
    }

    private boolean sees(String who, Client client) {
        return Desk.ask(who, () -> {
            try {
                cases.details(client.code());
                return true;
            } catch (NotFound hidden) {
                return false;
            }
        });
    }

    private long grants(long caseFileId) {
        return database.count("select count(b) from BreakGlass b where b.caseFileId = ?1", caseFileId);
    }

    private List<BreakGlassRow> waiting(String who, Client client) {
        return Desk.ask(who, () -> review.rows(false, FIRST)).rows().stream()
                .filter(row -> row.code().equals(client.code()))
                .toList();
    }

    @Test
    void the_case_opens_for_three_hours_and_not_longer() {
        Client client = clients.openFor();
        Desk.as(WHO, () -> service.open(draft(client.code())));

        assertThat(sees(WHO, client)).isTrue();
        Instant end = clock.instant().plus(Duration.ofHours(3));
        HouseClock.at(end.minusSeconds(60), () -> assertThat(sees(WHO, client)).isTrue());
        HouseClock.at(end.plusSeconds(1), () -> assertThat(sees(WHO, client)).isFalse());
    }

    @Test
    void who_leads_the_case_and_every_supervisor_are_told_in_the_same_moment_and_she_is_not() {
        Client client = clients.openFor();
        Desk.as(WHO, () -> service.open(draft(client.code())));

        for (String told : List.of("voditeljka", "supervizorka", "zamenica", "direktorka")) {
            BreakGlassRow row = Desk.ask(told, () -> notices.unseen()).get(0);
            assertThat(row.code()).isEqualTo(client.code());
            long before = Desk.ask(told, () -> notices.count());
            Desk.as(told, () -> notices.takeNote(row.id()));
            assertThat(Desk.ask(told, () -> notices.count())).isEqualTo(before - 1);
        }
    }

    @Test
    void neither_a_short_reason_nor_a_wrong_password_opens_anything() {
        Client client = clients.openFor();
        BreakGlassDraft shortly = draft(client.code());
        shortly.setReason("   hitno je, stvarno  ".repeat(1).substring(0, 15));
        assertThatThrownBy(() -> Desk.as(WHO, () -> service.open(shortly))).isNotNull();
        BreakGlassDraft wrong = draft(client.code());
        wrong.setPassword("nije ta lozinka");
        long before = refusals("step_up");
        Desk.as(WHO, () -> assertThatThrownBy(() -> service.open(wrong)).isInstanceOf(StepUpRefused.class));

        assertThat(refusals("step_up")).isEqualTo(before + 1);
        assertThat(grants(client.id())).isZero();
    }

    private long refusals(String subject) {
        return database.count(
                "select count(e) from AuditEvent e where e.action = ?1 and e.subject = ?2",
                AuditAction.REFUSED,
                subject);
    }

    @Test
    void what_is_not_there_and_what_stays_closed_answer_as_what_was_opened() {
        Client client = clients.openFor(WHO);
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " select nextval(core_row_id), ?, id, 'CLIENT', id, utc_timestamp(6) from core_staff_account where username = ?",
                client.id(),
                WHO);
        long before = refusals("break_glass");

        Desk.as(WHO, () -> service.open(draft("A-2026-999998")));
        Desk.as(WHO, () -> service.open(draft(client.code())));

        assertThat(refusals("break_glass")).isEqualTo(before + 2);
        assertThat(grants(client.id())).isZero();
        assertThat(sees(WHO, client)).isFalse();
    }

    @Test
    void an_administrator_an_analyst_and_the_protection_officer_get_in_nowhere() {
        for (String who : List.of("admin", "analiticarka", "dpo", "finansije")) {
            assertThatThrownBy(() -> Desk.as(who, () -> service.open(draft("A-2026-001"))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void it_waits_to_be_judged_and_is_overdue_after_two_days() {
        Client client = clients.openFor();
        Desk.as(WHO, () -> service.open(draft(client.code())));

        BreakGlassRow row = waiting("dpo", client).get(0);
        Instant now = clock.instant();
        assertThat(row.isOverdue(now)).isFalse();
        assertThat(row.isOverdue(now.plus(Duration.ofHours(48)).plusSeconds(1))).isTrue();
        assertThat(waiting("direktorka", client)).hasSize(1);
    }

    @Test
    void what_was_not_justified_ends_at_once_and_is_judged_once() {
        Client client = clients.openFor();
        Desk.as(WHO, () -> service.open(draft(client.code())));
        long id = waiting("dpo", client).get(0).id();
        ReviewDraft verdict = new ReviewDraft();
        verdict.setVerdict(ReviewVerdict.NOT_JUSTIFIED);
        Desk.as(
                "dpo",
                () -> assertThatThrownBy(() -> review.judge(id, verdict)).hasMessage("breakglass.error.noteMissing"));
        verdict.setNote("Mogla je da pita dežurnu.");
        Desk.as("dpo", () -> review.judge(id, verdict));

        assertThat(sees(WHO, client)).isFalse();
        assertThat(waiting("dpo", client)).isEmpty();
        Desk.as(
                "supervizorka",
                () -> assertThatThrownBy(() -> review.judge(id, verdict)).hasMessage("breakglass.error.judged"));
    }

    @Test
    void nobody_judges_her_own_and_nobody_a_case_that_is_closed_to_her() {
        Client client = clients.openFor();
        database.change(
                "delete m from core_case_member m join core_staff_account a on a.id = m.staff_id"
                        + " where m.case_file_id = ? and a.username in ('zamenica', 'direktorka')",
                client.id());
        Desk.as("zamenica", () -> service.open(draft(client.code())));
        long id = waiting("dpo", client).get(0).id();
        ReviewDraft verdict = new ReviewDraft();
        verdict.setVerdict(ReviewVerdict.JUSTIFIED);
        Desk.as(
                "zamenica",
                () -> assertThatThrownBy(() -> review.judge(id, verdict)).hasMessage("breakglass.error.own"));

        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " select nextval(core_row_id), ?, id, 'PARTY', id, utc_timestamp(6) from core_staff_account"
                        + " where username = 'direktorka'",
                client.id());
        assertThat(waiting("direktorka", client)).isEmpty();
        Desk.as(
                "direktorka",
                () -> assertThatThrownBy(() -> review.judge(id, verdict)).isInstanceOf(NotFound.class));
    }
}
