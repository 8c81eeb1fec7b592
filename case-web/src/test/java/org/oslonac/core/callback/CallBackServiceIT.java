package org.oslonac.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.safecontact.HoursDraft;
import org.oslonac.core.safecontact.ReasonNeeded;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class CallBackServiceIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, "due", true);

    @Inject
    CallBackService service;

    @Inject
    CallBackQueries queries;

    @Inject
    SafeContactService safety;

    @Inject
    Timeline timeline;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private Clients.Client client;

    @BeforeEach
    void open() {
        client = clients.open();
    }

    private static LocalDateTime in(int hours) {
        return LocalDateTime.now(OfficeTime.ZONE).plusHours(hours).withSecond(0).withNano(0);
    }

    private long promise() {
        CallBackDraft draft = new CallBackDraft();
        draft.setCaseFileId(client.id());
        draft.setDueAt(in(1));
        draft.setNote("pitati za smeštaj");
        return Desk.ask(Role.CONSULTANT, () -> service.promise(draft));
    }

    private AttemptDraft attempt(CallBackRow call, String result) {
        AttemptDraft draft = new AttemptDraft();
        draft.setCallBackId(call.id());
        draft.setVersion(call.version());
        draft.setResult(result);
        draft.setNextDueAt("REACHED".equals(result) ? null : in(26));
        return draft;
    }

    private CallBackRow row(long id) {
        return Desk.ask(Role.CONSULTANT, () -> queries.row(id));
    }

    private List<CallBackRow> calls() {
        return Desk.ask(
                Role.CONSULTANT,
                () -> queries.rows(new CallBackFilter(null, null, null, client.id()), PAGE)
                        .rows());
    }

    @Test
    void a_call_that_did_not_reach_her_stays_due_at_a_new_time() {
        long id = promise();

        AttemptDraft tried = attempt(row(id), "NO_ANSWER");
        Desk.as(Role.CONSULTANT, () -> service.attempt(tried));

        CallBackRow moved = row(id);
        assertThat(moved.state()).isEqualTo(CallBackState.DUE);
        assertThat(moved.misses()).isEqualTo(1);
        assertThat(moved.dueAt()).isEqualTo(in(26).atZone(OfficeTime.ZONE).toInstant());
        assertThat(moved.label()).isEqualTo(client.code());
    }

    @Test
    void the_same_attempt_sent_twice_is_kept_once() {
        long id = promise();
        AttemptDraft once = attempt(row(id), "NO_ANSWER");
        Desk.as(Role.CONSULTANT, () -> service.attempt(once));

        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.attempt(once)).isInstanceOf(ChangedMeanwhile.class));

        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.attempts(id))).hasSize(1);
    }

    @Test
    void outside_her_hours_it_asks_for_a_reason_and_keeps_nothing_without_one() {
        SafeContactDraft plan = new SafeContactDraft();
        DayOfWeek notToday = LocalDate.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
        plan.getHours().add(new HoursDraft(List.of(notToday), LocalTime.of(10, 0), LocalTime.of(11, 0)));
        Desk.as(Role.CONSULTANT, () -> safety.agree(client.id(), plan));
        long id = promise();
        AttemptDraft draft = attempt(row(id), "REACHED");

        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.attempt(draft)).isInstanceOf(ReasonNeeded.class));
        assertThat(row(id).state()).isEqualTo(CallBackState.DUE);

        draft.setUnsafeReason("sama je to tražila porukom");
        Desk.as(Role.CONSULTANT, () -> service.attempt(draft));
        assertThat(row(id).state()).isEqualTo(CallBackState.DONE);
    }

    @Test
    void agreements_and_attempts_stand_on_the_timeline_of_her_case() {
        Desk.as(Role.CONSULTANT, () -> safety.agree(client.id(), new SafeContactDraft()));
        AttemptDraft tried = attempt(row(promise()), "NO_ANSWER");
        Desk.as(Role.CONSULTANT, () -> service.attempt(tried));

        assertThat(Desk.ask(Role.CASE_MANAGER, () -> timeline.events(client.id(), List.of(), null, 20))
                        .events())
                .extracting(TimelineEvent::titleKey)
                .contains("callback.timeline.attempt.made", "safecontact.timeline.agreed.made");
    }

    @Test
    void an_attempt_leaves_a_trace_of_its_result() {
        long id = promise();
        AttemptDraft tried = attempt(row(id), "REACHED");
        Desk.as(Role.CONSULTANT, () -> service.attempt(tried));

        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subject = 'call_back' and e.subjectId = ?1"
                                + " and e.fields = 'attempt REACHED'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void a_client_has_her_calls() {
        promise();
        CallBackFilter all = new CallBackFilter(null, CallBackState.DUE, null, client.id());

        assertThat(Desk.ask(Role.CONSULTANT, () -> queries.rows(all, PAGE)).total())
                .isEqualTo(1);
    }

    @Test
    void a_lawyer_sees_no_calls() {
        Desk.as(Role.LAWYER, () -> assertThatThrownBy(() -> queries.row(1)).isInstanceOf(EJBAccessException.class));
    }
}
