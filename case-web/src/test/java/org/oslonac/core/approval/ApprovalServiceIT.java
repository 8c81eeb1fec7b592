package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.DayQueries;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class ApprovalServiceIT extends ApprovalTrial {

    private static final PageRequest PAGE = new PageRequest(0, 50, "", true);

    @Inject
    DayQueries day;

    private List<Long> waitingFor(String who) {
        return Desk.ask(who, () -> queries.waiting(PAGE).rows()).stream()
                .map(ApprovalRow::id)
                .toList();
    }

    private void away(String who, String deputy) {
        LocalDate today = LocalDate.now(OfficeTime.ZONE);
        database.change(
                "insert into core_staff_absence (version, staff_id, first_day, last_day, deputy_id, recorded_by, recorded_at)"
                        + " values (1, ?, ?, ?, ?, ?, utc_timestamp(6))",
                staff(who),
                java.sql.Date.valueOf(today.minusDays(1)),
                java.sql.Date.valueOf(today.plusDays(9)),
                staff(deputy),
                staff(who));
    }

    private void allBack() {
        database.change("delete from core_staff_absence");
    }

    @Test
    void an_approval_does_the_act_once_and_keeps_who_asked_and_who_allowed_it() {
        long id = asked(ASKER, Duration.ZERO);

        assertThat(decide(FIRST, id, Decision.APPROVE)).isEqualTo(ApprovalState.APPROVED);

        assertThat(acts.look(act(id)).times()).isEqualTo(1);
        assertThat(acts.look(act(id)).doneBy()).isEqualTo(staff(FIRST));
        assertThatThrownBy(() -> decide(FIRST, id, Decision.APPROVE)).hasMessage("approval.error.decided");
        assertThat(acts.look(act(id)).times()).isEqualTo(1);
        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subject = 'approval' and e.subjectId = ?1", id))
                .isEqualTo(2);
    }

    @Test
    void who_asked_or_edited_does_not_decide() {
        long own = asked(FIRST, Duration.ofDays(3));
        assertThatThrownBy(() -> decide(FIRST, own, Decision.APPROVE)).hasMessage("approval.error.own");

        long edited = Desk.ask(DEPUTY, acts::begin);
        long id = Desk.ask(ASKER, () -> acts.submit(edited));
        assertThatThrownBy(() -> decide(DEPUTY, id, Decision.APPROVE)).hasMessage("approval.error.own");
        assertThat(acts.look(edited).times()).isZero();
    }

    @Test
    void a_change_after_the_request_voids_it_and_a_new_one_is_made() {
        long id = asked(ASKER, Duration.ZERO);
        Desk.as(ASKER, () -> acts.edit(act(id)));

        assertThat(decide(FIRST, id, Decision.APPROVE)).isEqualTo(ApprovalState.VOID);
        assertThat(acts.look(act(id)).times()).isZero();
        long again = Desk.ask(ASKER, () -> acts.submit(act(id)));
        assertThat(again).isNotEqualTo(id);
        assertThat(decide(FIRST, again, Decision.APPROVE)).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void the_same_request_twice_is_one_and_a_later_version_voids_the_earlier() {
        long id = asked(ASKER, Duration.ZERO);
        assertThat(Desk.ask(ASKER, () -> acts.submit(act(id)))).isEqualTo(id);

        Desk.as(ASKER, () -> acts.edit(act(id)));
        long next = Desk.ask(ASKER, () -> acts.submit(act(id)));
        assertThat(state(id)).isEqualTo("VOID");
        assertThat(state(next)).isEqualTo("SUBMITTED");
    }

    @Test
    void a_rejection_owes_a_reason_and_the_asker_is_told_on_her_day_until_she_has_read_it() {
        long id = asked(ASKER, Duration.ZERO);
        assertThatThrownBy(() -> Desk.ask(FIRST, () -> service.decide(id, Decision.REJECT, because(" "))))
                .hasMessage("approval.error.noteOwed");
        decide(FIRST, id, Decision.REJECT);

        DayGroup answers = answers();
        assertThat(answers.first().get(0).note()).isEqualTo("obrazloženje");
        assertThat(answers.first().get(0).stateKey()).isEqualTo("approval.ApprovalState.REJECTED");
        assertThat(answers.count())
                .isEqualTo(Desk.ask(ASKER, () -> queries.unread(PAGE)).total());

        Desk.as(ASKER, () -> queries.details(id));
        assertThat(Desk.ask(ASKER, () -> queries.unread(PAGE)).rows())
                .extracting(ApprovalRow::id)
                .doesNotContain(id);
    }

    private DayGroup answers() {
        return Desk.ask(ASKER, () -> day.groups()).stream()
                .filter(group -> group.titleKey().equals("approval.day.answers"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_number_on_my_day_is_the_total_of_the_list_behind_it() {
        asked(ASKER, Duration.ZERO);
        long total = Desk.ask(FIRST, () -> queries.waiting(PAGE)).total();

        assertThat(Desk.ask(FIRST, () -> day.groups()))
                .filteredOn(group -> group.titleKey().equals("approval.day.waiting"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(total).isPositive();
                    assertThat(group.path()).isEqualTo("/approvals");
                });
    }

    @Test
    void when_the_approver_is_away_and_her_deputy_asked_the_director_decides() {
        away(FIRST, DEPUTY);
        try {
            long id = asked(DEPUTY, Duration.ZERO);

            assertThat(waitingFor(DIRECTOR)).contains(id);
            assertThat(Desk.ask(DEPUTY, () -> queries.details(id)).turns())
                    .extracting(Turn::name)
                    .containsExactly("Probna Supervizorka", "Probna Direktorka");
            decide(DIRECTOR, id, Decision.APPROVE);
            assertThat(Desk.ask(DEPUTY, () -> queries.details(id)).row().decidedFor())
                    .isEqualTo(staff(FIRST));
        } finally {
            allBack();
        }
    }

    @Test
    void the_next_one_waits_for_her_turn() {
        long fresh = asked(ASKER, Duration.ZERO);
        assertThat(waitingFor(DEPUTY)).doesNotContain(fresh);
        assertThatThrownBy(() -> decide(DEPUTY, fresh, Decision.APPROVE)).hasMessage("approval.error.notYourTurn");

        long old = asked(ASKER, Duration.ofHours(25));
        assertThat(waitingFor(DEPUTY)).contains(old);
        assertThat(decide(DEPUTY, old, Decision.APPROVE)).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void when_nobody_is_left_the_page_says_whom_to_appoint() {
        long act = Desk.ask(FIRST, acts::begin);
        Desk.as(DEPUTY, () -> acts.edit(act));
        Desk.as(DIRECTOR, () -> acts.edit(act));
        long id = Desk.ask(FIRST, () -> acts.submit(act));

        ApprovalDetails details = Desk.ask(FIRST, () -> queries.details(id));
        assertThat(details.turns()).isEmpty();
        assertThat(details.toAppoint()).contains("Probna Voditeljka");
        assertThat(details.mayDecide()).isFalse();
    }

    @Test
    void after_two_weeks_nothing_can_be_decided() {
        long id = asked(ASKER, Duration.ofDays(15));

        assertThat(waitingFor(FIRST)).doesNotContain(id);
        assertThat(decide(FIRST, id, Decision.APPROVE)).isEqualTo(ApprovalState.EXPIRED);
        assertThat(acts.look(act(id)).times()).isZero();
    }

    @Test
    void a_request_is_there_for_its_asker_and_for_approvers_alone() {
        long id = asked(ASKER, Duration.ZERO);

        assertThat(Desk.ask(ASKER, () -> queries.details(id)).row().id()).isEqualTo(id);
        assertThatThrownBy(() -> Desk.ask("advokatica", () -> queries.details(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.ask("konsultantkinja", () -> queries.details(id)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> decide(ASKER, id, Decision.APPROVE)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_database_itself_takes_no_decision_of_the_asker() {
        long id = asked(ASKER, Duration.ZERO);

        assertThatThrownBy(() -> database.change("update core_approval set decided_by = requested_by where id = ?", id))
                .hasStackTraceContaining("ck_core_approval_two_people");
        assertThatThrownBy(() -> database.change(
                        "insert into core_approval (version, subject_type, subject_id, subject_label, subject_hash, state,"
                                + " requested_by, requested_at, expires_at) select 1, subject_type, subject_id, 'x',"
                                + " subject_hash, state, requested_by, requested_at, expires_at from core_approval"
                                + " where id = ?",
                        id))
                .hasStackTraceContaining("uq_core_approval_open");
    }
}
