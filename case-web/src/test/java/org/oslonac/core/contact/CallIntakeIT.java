package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackRefused;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.safecontact.HoursDraft;
import org.oslonac.core.safecontact.ReasonNeeded;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A call and all that follows from it: saved together or not at all. */
@InServer
class CallIntakeIT extends ContactTrial {

    private static final SafeContactDraft NO_PLAN = new SafeContactDraft();
    private static final List<String> TABLES = List.of(
            "core_contact",
            "core_case_file",
            "core_person",
            "core_safe_contact_plan",
            "core_call_back",
            "core_caller_code",
            "core_audit_event");

    @Inject
    CallIntake intake;

    @Inject
    SafeContactService safety;

    @Inject
    RegularContactService rhythms;

    private static SafeContactDraft aPlan() {
        SafeContactDraft plan = new SafeContactDraft();
        plan.setCodeWord("plavo");
        return plan;
    }

    private static CaseFileDraft anOpening() {
        CaseFileDraft opening = new CaseFileDraft();
        opening.getPerson().setGivenName("Test");
        opening.getPerson().setFamilyName("Osoba");
        opening.setNote("prvi razgovor");
        return opening;
    }

    private static LocalDateTime in(int hours) {
        return LocalDateTime.now(OfficeTime.ZONE).plusHours(hours);
    }

    private List<Long> stored() {
        return TABLES.stream()
                .map(table ->
                        ((Number) database.sql("select count(*) from " + table).get(0)).longValue())
                .toList();
    }

    private String open(CallDraft call) {
        return Desk.ask(Role.CONSULTANT, () -> intake.saveAndOpen(call, anOpening()));
    }

    private String intake(CallDraft call) {
        return Desk.ask(Role.CONSULTANT, () -> intake.save(call));
    }

    private ContactDetails of(ContactDraft call) {
        return details(Desk.ask(Role.CONSULTANT, () -> service.saved(call.getSubmissionKey()))
                .orElseThrow());
    }

    private long count(String from, Object... parameters) {
        return database.count("select count(x) from " + from, parameters);
    }

    @Test
    void a_first_call_leaves_its_case_its_plan_and_its_promise() {
        ContactDraft call = Calls.aCall();

        String code = open(new CallDraft(call, aPlan(), in(3), "pitati za smeštaj"));

        ContactDetails saved = of(call);
        assertThat(saved.clients()).containsValue(code).hasSize(1);
        assertThat(saved.facts().getResults()).contains("CASE_OPENED");
        long client = saved.clients().keySet().iterator().next();
        assertThat(count("SafeContactPlan x where x.caseFileId = ?1", client)).isEqualTo(1);
        assertThat(count("CallBack x where x.caseFileId = ?1 and x.contactId = ?2", client, id(saved.code())))
                .isEqualTo(1);
        assertThat(count("CaseNote x where x.caseFileId = ?1", client)).isEqualTo(1);
    }

    @Test
    void a_refusal_in_the_last_step_leaves_nothing_and_the_form_can_be_sent_again() {
        ContactDraft call = Calls.aCall();
        call.getCaller().setCodeWord("Sova " + UUID.randomUUID().toString().substring(0, 8));
        List<Long> before = stored();

        assertThatThrownBy(() -> open(new CallDraft(call, aPlan(), in(-3), null)))
                .isInstanceOf(CallBackRefused.class);

        assertThat(stored()).isEqualTo(before);
        assertThat(call.getClients()).isEmpty();
        assertThat(call.getResults()).isEmpty();
        assertThat(of(call, open(new CallDraft(call, aPlan(), in(3), null)))).hasSize(1);
    }

    private Set<Long> of(ContactDraft call, String code) {
        assertThat(of(call).clients()).containsValue(code);
        return of(call).clients().keySet();
    }

    @Test
    void the_second_submission_answers_with_the_case_that_the_first_one_opened() {
        Clients.Client sister = clients.open();
        ContactDraft call = Calls.aCall();
        call.getClients().add(sister.id());

        String code = open(new CallDraft(call, NO_PLAN, null, null));

        assertThat(code).isNotEqualTo(sister.code());
        assertThat(open(new CallDraft(call, NO_PLAN, null, null))).isEqualTo(code);
        assertThat(of(call).clients()).hasSize(2);
    }

    @Test
    void a_call_that_was_saved_without_a_case_does_not_open_one_unseen() {
        ContactDraft call = Calls.aCall();
        intake(new CallDraft(call, NO_PLAN, null, null));

        assertThatThrownBy(() -> open(new CallDraft(call, NO_PLAN, null, null)))
                .hasMessage("contact.error.savedWithoutCase");
    }

    @Test
    void an_agreement_needs_a_client_to_keep_it_with() {
        assertThatThrownBy(() -> intake(new CallDraft(Calls.aCall(), aPlan(), null, null)))
                .isInstanceOf(ContactRefused.class)
                .hasMessage("contact.error.planWithoutClient");
    }

    @Test
    void an_outgoing_call_outside_her_hours_is_kept_with_a_reason_only() {
        Clients.Client client = clients.open();
        SafeContactDraft plan = new SafeContactDraft();
        DayOfWeek notToday = ZonedDateTime.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
        plan.getHours().add(new HoursDraft(List.of(notToday), LocalTime.of(10, 0), LocalTime.of(11, 0)));
        Desk.as(Role.CONSULTANT, () -> safety.agree(client.id(), plan));
        ContactDraft call = Calls.aCall();
        call.setDirection("OUT");
        call.getClients().add(client.id());
        List<Long> before = stored();

        assertThatThrownBy(() -> intake(new CallDraft(call, NO_PLAN, null, null)))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(stored()).isEqualTo(before);

        call.setUnsafeReason("sama je tražila porukom");
        intake(new CallDraft(call, NO_PLAN, null, null));
        assertThat(of(call).facts().getUnsafeReason()).isEqualTo("sama je tražila porukom");
        assertThat(count("UnsafeCall x where x.caseFileId = ?1", client.id())).isEqualTo(1);
    }

    @Test
    void an_incoming_call_is_never_held_against_her_hours() {
        Clients.Client client = clients.open();
        SafeContactDraft plan = new SafeContactDraft();
        DayOfWeek notToday = ZonedDateTime.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
        plan.getHours().add(new HoursDraft(List.of(notToday), LocalTime.of(10, 0), LocalTime.of(11, 0)));
        Desk.as(Role.CONSULTANT, () -> safety.agree(client.id(), plan));
        ContactDraft call = Calls.aCall();
        call.getClients().add(client.id());

        assertThat(intake(new CallDraft(call, NO_PLAN, null, null))).startsWith("K-");
    }

    @Test
    void a_call_of_her_own_begins_her_rhythm_again() {
        Clients.Client client = clients.open();
        RegularContactDraft rhythm = new RegularContactDraft();
        rhythm.setCaseFileId(client.id());
        rhythm.setEveryDays(7);
        Desk.as(Role.CONSULTANT, () -> rhythms.agree(rhythm));
        ContactDraft call = Calls.aCall();
        call.getClients().add(client.id());
        call.getCaller().setType("CLIENT");

        intake(new CallDraft(call, NO_PLAN, null, null));

        assertThat(count("CallBack x where x.caseFileId = ?1", client.id())).isEqualTo(2);
        assertThat(count(
                        "CallBack x where x.caseFileId = ?1 and x.state = org.oslonac.core.callback.CallBackState.DUE",
                        client.id()))
                .isEqualTo(1);
    }

    @Test
    void a_quick_code_that_is_taken_back_takes_its_promise_along() {
        ContactDraft quick = Calls.aQuickCode("SILENT");
        String code = intake(new CallDraft(quick, NO_PLAN, in(3), null));
        long contact = id(code);

        Desk.as(Role.CONSULTANT, () -> service.undo(code));

        assertThat(count("CallBack x where x.contactId = ?1", contact)).isZero();
        assertThat(count("Contact x where x.id = ?1", contact)).isZero();
    }
}
