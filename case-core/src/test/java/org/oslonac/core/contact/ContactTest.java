package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.contact.ContactBuilder.NOON;
import static org.oslonac.core.contact.ContactBuilder.SEAL;
import static org.oslonac.core.contact.ContactBuilder.WRITER;
import static org.oslonac.core.contact.ContactBuilder.aContact;
import static org.oslonac.core.contact.ContactBuilder.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.Answer;
import org.oslonac.core.vault.TestSeals;

class ContactTest {

    private static final long SUPERVISOR = 8;
    private static final Instant NEXT_WEEK = NOON.plus(Duration.ofDays(7));

    @Nested
    class Saving {

        @Test
        void a_time_and_a_purpose_are_enough() {
            Contact contact = aContact().build();

            assertThat(contact.state(NOON)).isEqualTo(ContactState.SAVED);
            assertThat(contact.getMinutes()).isNull();
        }

        @Test
        void a_quick_code_takes_the_place_of_a_purpose() {
            assertThat(aContact().quick("SILENT").build().getCode()).isEqualTo("K-2026-000001");
        }

        @Test
        void neither_purpose_nor_quick_code_is_refused_at_the_purposes() {
            assertRefused(aContact().quick(null), "purposes", "contact.error.purposeMissing");
        }

        @Test
        void an_end_before_the_start_is_refused() {
            assertRefused(
                    aContact().with(draft -> draft.setEndedAt(NOON.minus(Duration.ofHours(1)))),
                    "endedAt",
                    "contact.error.endBeforeStart");
        }

        @Test
        void a_start_in_the_future_is_refused() {
            assertRefused(
                    aContact().with(draft -> draft.setStartedAt(NOON.plusSeconds(120))),
                    "startedAt",
                    "contact.error.startInFuture");
        }

        @Test
        void an_end_in_the_future_is_refused() {
            assertRefused(
                    aContact().with(draft -> draft.setEndedAt(NOON.plusSeconds(120))),
                    "endedAt",
                    "contact.error.endInFuture");
        }

        @Test
        void a_start_before_there_was_a_line_is_refused() {
            assertRefused(
                    aContact().with(draft -> draft.setStartedAt(Instant.parse("1926-03-03T12:00:00Z"))),
                    "startedAt",
                    "contact.error.startTooOld");
        }

        @Test
        void minutes_are_counted_up() {
            Contact contact = aContact()
                    .with(draft -> draft.setEndedAt(draft.getStartedAt().plusSeconds(61)))
                    .build();

            assertThat(contact.getMinutes()).isEqualTo(2);
        }

        @Test
        void an_anonymous_caller_leaves_no_label() {
            Contact contact = aContact()
                    .with(draft -> draft.getCaller().setLabel("Test Osoba 1"))
                    .build();

            ContactDraft read = new ContactDraft();
            contact.into(read, SEAL);
            assertThat(read.getCaller().getLabel()).isNull();
        }

        @Test
        void formulas_tags_and_four_byte_signs_are_kept_as_they_are() {
            String odd = "=1+1 <script>alert(1)</script> 😀 𐍈";
            ContactDraft read = new ContactDraft();

            aContact().with(draft -> draft.setSummary(odd)).build().into(read, SEAL);

            assertThat(read.getSummary()).isEqualTo(odd);
        }
    }

    @Nested
    class Crisis {

        @Test
        void the_purpose_makes_a_crisis() {
            assertThat(aContact()
                            .with(draft -> draft.setPurposes(Set.of("CRISIS")))
                            .build()
                            .isCrisis())
                    .isTrue();
        }

        @Test
        void immediate_danger_makes_a_crisis_whatever_the_purpose() {
            assertThat(aContact()
                            .with(draft -> draft.getCrisis().setImmediateDanger(Answer.YES))
                            .build()
                            .isCrisis())
                    .isTrue();
        }

        @Test
        void an_unknown_danger_is_no_crisis() {
            assertThat(aContact()
                            .with(draft -> draft.getCrisis().setImmediateDanger(Answer.UNKNOWN))
                            .build()
                            .isCrisis())
                    .isFalse();
        }

        @Test
        void a_suspected_minor_needs_the_duty_note() {
            assertRefused(
                    aContact().with(draft -> draft.getCrisis().setMinor(Answer.YES)),
                    "crisis.duty",
                    "contact.error.dutyMissing");
        }

        @Test
        void a_duty_not_done_needs_its_reason() {
            assertRefused(
                    aContact().with(draft -> {
                        draft.getCrisis().setMinor(Answer.YES);
                        draft.getCrisis().setDuty(DutyNote.NOT_DONE);
                        draft.getCrisis().setDutyReason(" ");
                    }),
                    "crisis.dutyReason",
                    "contact.error.dutyReasonMissing");
        }

        @Test
        void an_unknown_age_owes_nothing() {
            assertThat(aContact()
                            .with(draft -> draft.getCrisis().setMinor(Answer.UNKNOWN))
                            .build()
                            .isCrisis())
                    .isFalse();
        }
    }

    @Nested
    class Undoing {

        @Test
        void a_quick_code_can_be_taken_back_for_ten_seconds() {
            Contact contact = aContact().quick("SILENT").build();

            assertThat(contact.isUndoable(WRITER, NOON.plusSeconds(10))).isTrue();
            assertThat(contact.isUndoable(WRITER, NOON.plusSeconds(20))).isFalse();
        }

        @Test
        void nobody_else_can_take_it_back() {
            assertThat(aContact().quick("SILENT").build().isUndoable(SUPERVISOR, NOON))
                    .isFalse();
        }

        @Test
        void a_full_contact_is_corrected_and_not_taken_back() {
            assertThat(aContact().build().isUndoable(WRITER, NOON)).isFalse();
        }
    }

    @Nested
    class Correcting {

        @Test
        void the_writer_needs_no_reason_for_a_day() {
            Contact contact = aContact().build();

            ContactCorrection correction = contact.correct(
                    changed(), null, new Corrector(WRITER, false, null), at(NOON.plusSeconds(60)), SEAL);

            assertThat(correction.getFields()).isEqualTo("summary");
            assertThat(contact.state(NOON)).isEqualTo(ContactState.CORRECTED);
        }

        @Test
        void a_locked_contact_needs_a_reason() {
            Contact contact = aContact().build();

            assertThat(contact.state(NEXT_WEEK)).isEqualTo(ContactState.LOCKED);
            assertThatThrownBy(() ->
                            contact.correct(changed(), null, new Corrector(WRITER, false, "  "), at(NEXT_WEEK), SEAL))
                    .isInstanceOf(ContactRefused.class)
                    .hasMessage("contact.error.reasonMissing");
        }

        @Test
        void a_supervisor_corrects_with_a_reason() {
            ContactCorrection correction = aContact()
                    .build()
                    .correct(changed(), null, new Corrector(SUPERVISOR, true, "dopuna"), at(NEXT_WEEK), SEAL);

            correction.writtenAs(2, TestSeals.row(2));
            assertThat(correction.reason(TestSeals.row(2))).isEqualTo("dopuna");
        }

        @Test
        void another_consultant_cannot_correct() {
            assertThatThrownBy(() -> aContact()
                            .build()
                            .correct(changed(), null, new Corrector(99, false, "dopuna"), at(NOON), SEAL))
                    .hasMessage("contact.error.notYours");
        }

        private ContactDraft changed() {
            ContactDraft draft = new ContactDraft();
            aContact().build().into(draft, SEAL);
            draft.setSummary("dopunjeno");
            return draft;
        }
    }

    private static void assertRefused(ContactBuilder contact, String field, String key) {
        assertThatThrownBy(contact::build)
                .isInstanceOfSatisfying(
                        ContactRefused.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field))
                .hasMessage(key);
    }
}
