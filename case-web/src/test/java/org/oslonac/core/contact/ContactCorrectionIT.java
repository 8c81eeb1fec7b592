package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** A saved contact changes only by its writer, or by a supervisor, and tells what changed and why. */
@InServer
class ContactCorrectionIT extends ContactTrial {

    private static final Duration NEXT_DAY = Contact.OPEN_FOR.plusSeconds(60);

    @Inject
    CrisesHeard heard;

    private void correct(String who, Duration later, String code, Consumer<ContactDraft> change, String reason) {
        ContactDraft facts = Desk.ask(who, () -> queries.details(code)).facts();
        change.accept(facts);
        Desk.as(who, () -> HouseClock.at(Instant.now().plus(later), () -> service.correct(code, facts, reason)));
    }

    private static void summary(ContactDraft facts) {
        facts.setSummary("dopunjeno");
    }

    @Test
    void the_writer_corrects_without_a_reason_for_a_day() {
        String code = save(Calls.aCall());

        correct(Role.CONSULTANT, Duration.ZERO, code, ContactCorrectionIT::summary, null);

        ContactDetails corrected = details(code);
        assertThat(corrected.facts().getSummary()).isEqualTo("dopunjeno");
        assertThat(corrected.state()).isEqualTo(ContactState.CORRECTED);
        assertThat(corrected.corrections()).hasSize(1);
        assertThat(corrected.corrections().get(0).fields()).containsExactly("summary");
    }

    @Test
    void after_a_day_she_owes_a_reason_which_is_kept() {
        String code = save(Calls.aCall());

        assertThatThrownBy(() -> correct(Role.CONSULTANT, NEXT_DAY, code, ContactCorrectionIT::summary, " "))
                .hasMessage("contact.error.reasonMissing");
        assertThat(details(code).facts().getSummary()).isNull();

        correct(Role.CONSULTANT, NEXT_DAY, code, ContactCorrectionIT::summary, "javila se ponovo");
        assertThat(details(code).corrections())
                .extracting(ContactDetails.Correction::reason)
                .containsExactly("javila se ponovo");
    }

    @Test
    void a_supervisor_corrects_with_a_reason_only() {
        String code = save(Calls.aCall());

        assertThatThrownBy(() -> correct(Role.SUPERVISOR, Duration.ZERO, code, ContactCorrectionIT::summary, null))
                .hasMessage("contact.error.reasonMissing");
        correct(Role.SUPERVISOR, Duration.ZERO, code, ContactCorrectionIT::summary, "provera");

        assertThat(details(code).corrections()).hasSize(1);
    }

    @Test
    void nobody_else_corrects() {
        String code = save(Calls.aCall());

        assertThatThrownBy(() -> correct(Role.CASE_MANAGER, Duration.ZERO, code, ContactCorrectionIT::summary, "x"))
                .isInstanceOf(ContactRefused.class)
                .hasMessage("contact.error.notYours");
        assertThat(details(code).corrections()).isEmpty();
    }

    @Test
    void a_reason_that_is_too_long_is_refused_at_the_reason() {
        String code = save(Calls.aCall());

        assertThatThrownBy(() ->
                        correct(Role.CONSULTANT, Duration.ZERO, code, ContactCorrectionIT::summary, "z".repeat(501)))
                .hasMessage("contact.error.reasonTooLong");
    }

    @Test
    void a_form_that_was_read_before_a_colleagues_correction_writes_over_nothing() {
        String code = save(Calls.aCall());
        ContactDraft read = details(code).facts();
        correct(Role.SUPERVISOR, Duration.ZERO, code, ContactCorrectionIT::summary, "provera");

        read.setSummary("staro stanje");
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> service.correct(code, read, null))
                        .isInstanceOf(ChangedMeanwhile.class));

        assertThat(details(code).facts().getSummary()).isEqualTo("dopunjeno");
    }

    @Test
    void every_group_that_changes_is_named_and_no_other() {
        String code = save(Calls.aCall());

        correct(
                Role.CONSULTANT,
                Duration.ZERO,
                code,
                facts -> {
                    facts.setPurposes(Set.of("INST_CONSULT"));
                    facts.setEndedAt(facts.getStartedAt().plusSeconds(61));
                    facts.getCaller().setType("POLICE");
                    facts.setDestinationCountry("MT");
                },
                null);

        ContactDetails corrected = details(code);
        assertThat(corrected.corrections().get(0).fields()).containsExactly("time", "purpose", "caller", "job");
        assertThat(corrected.minutes()).isEqualTo(2);
        assertThat(traces("CHANGED", id(code))).isEqualTo(1);
    }

    @Test
    void a_number_that_the_correction_leaves_empty_stays() {
        String code = save(Calls.aCallFrom("060 000 4417"));

        correct(Role.CONSULTANT, Duration.ZERO, code, ContactCorrectionIT::summary, null);

        assertThat(details(code).numberTail()).isEqualTo("17");
    }

    @Test
    void a_call_that_turns_out_a_crisis_is_told_again_even_after_an_earlier_note() {
        ContactDraft crisis = Calls.aCall();
        crisis.setDanger(true);
        String code = save(crisis);
        Desk.as(Role.SUPERVISOR, () -> service.takeNote(code));
        correct(Role.CONSULTANT, Duration.ZERO, code, facts -> facts.setDanger(false), null);
        heard.codes().remove(code);

        correct(Role.CONSULTANT, Duration.ZERO, code, facts -> facts.setDanger(true), null);

        assertThat(heard.codes()).contains(code);
        assertThat(details(code).notedAt()).isNull();
    }
}
