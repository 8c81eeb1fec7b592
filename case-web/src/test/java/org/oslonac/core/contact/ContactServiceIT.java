package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

@InServer
class ContactServiceIT extends ContactTrial {

    private static final String ODD = "=1+1 @SUM(A1) <script>alert(1)</script> 😀 𐍈 Ђ đ \u200f'\"\\ %_";

    @Test
    void a_time_and_a_purpose_are_enough_and_make_no_person() {
        long people = database.count("select count(p) from Person p");
        ContactDraft draft = Calls.aCall();

        ContactDetails saved = details(save(draft));

        assertThat(saved.code()).matches("K-\\d{4}-\\d{6,}");
        assertThat(saved.facts().getPurposes()).containsExactly("JOB_OFFER_CHECK");
        assertThat(saved.facts().getStartedAt()).isEqualTo(draft.getStartedAt());
        assertThat(saved.facts().getEndedAt()).isNull();
        assertThat(saved.clients()).isEmpty();
        assertThat(saved.state()).isEqualTo(ContactState.SAVED);
        assertThat(database.count("select count(p) from Person p")).isEqualTo(people);
    }

    @Test
    void a_quick_code_is_enough() {
        assertThat(details(save(Calls.aQuickCode("SILENT"))).facts().getNonCounselling())
                .isEqualTo("SILENT");
    }

    @Test
    void one_key_saves_one_contact_whatever_the_second_submission_says() {
        ContactDraft draft = Calls.aCall();
        String first = save(draft);
        draft.setSummary("drugi put");

        assertThat(save(draft)).isEqualTo(first);
        assertThat(details(first).facts().getSummary()).isNull();
        assertThat(Desk.ask(Role.CONSULTANT, () -> service.saved(draft.getSubmissionKey())))
                .contains(first);
    }

    @Test
    void odd_signs_come_back_as_they_were_written() {
        ContactDraft draft = Calls.aCall();
        draft.setSummary(ODD);
        draft.getCaller().setAnonymous(false);
        draft.getCaller().setLabel(ODD);
        draft.getCrisis().setPlace(ODD);

        ContactDraft read = details(save(draft)).facts();

        assertThat(read.getSummary()).isEqualTo(ODD);
        assertThat(read.getCaller().getLabel()).isEqualTo(ODD);
        assertThat(read.getCrisis().getPlace()).isEqualTo(ODD);
    }

    @Test
    void the_longest_summary_is_kept_whole_and_one_sign_more_is_refused() {
        ContactDraft draft = Calls.aCall();
        draft.setSummary("ш".repeat(ContactDraft.LONGEST_SUMMARY));
        assertThat(details(save(draft)).facts().getSummary()).hasSize(20_000);

        ContactDraft longer = Calls.aCall();
        longer.setSummary("ш".repeat(ContactDraft.LONGEST_SUMMARY + 1));
        assertRefused(longer, "summary", "contact.error.summaryTooLong");
    }

    @Test
    void a_code_that_is_in_no_list_is_refused() {
        ContactDraft draft = Calls.aCall();
        draft.setPurposes(Set.of("MADE_UP"));
        assertRefused(draft, "purposes", "contact.error.unknownCode");
    }

    @Test
    void several_clients_and_handouts_are_kept() {
        Clients.Client one = clients.open();
        Clients.Client other = clients.open();
        long institution = database.count("select min(i.id) from Institution i");
        ContactDraft draft = Calls.aCall();
        draft.setClients(Set.of(one.id(), other.id()));
        draft.setHandouts(Set.of(institution));

        ContactDetails saved = details(save(draft));

        assertThat(saved.clients())
                .containsEntry(one.id(), one.code())
                .containsEntry(other.id(), other.code())
                .hasSize(2);
        assertThat(saved.handouts()).hasSize(1);
    }

    @Test
    void saving_and_reading_leave_traces_without_values() {
        String code = save(Calls.aCallFrom("060 000 4417"));
        details(code);

        long id = id(code);
        assertThat(traces("CREATED", id)).isEqualTo(1);
        assertThat(traces("READ", id)).isEqualTo(1);
        assertThat(database.count("select count(e) from AuditEvent e where e.fields like '%4417%'"))
                .isZero();
    }

    @Test
    void a_lawyer_neither_saves_nor_reads() {
        Desk.as(Role.LAWYER, () -> {
            assertThatThrownBy(() -> service.save(Calls.aCall())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> queries.details("K-2026-000001")).isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void a_start_in_the_future_is_refused() {
        ContactDraft draft = Calls.aCall();
        draft.setStartedAt(Instant.now().plus(Duration.ofMinutes(5)));
        assertRefused(draft, "startedAt", "contact.error.startInFuture");
    }

    @Test
    void an_end_before_the_start_is_refused() {
        ContactDraft draft = Calls.aCall();
        draft.setEndedAt(draft.getStartedAt().minusSeconds(1));
        assertRefused(draft, "endedAt", "contact.error.endBeforeStart");
    }

    @Test
    void more_than_a_day_is_refused() {
        ContactDraft draft = Calls.aCall();
        draft.setStartedAt(Instant.now().minus(Duration.ofHours(30)));
        draft.setEndedAt(draft.getStartedAt().plus(Duration.ofHours(24)).plusSeconds(1));
        assertRefused(draft, "endedAt", "contact.error.tooLong");
    }
}
