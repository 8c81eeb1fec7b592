package org.oslonac.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class RegularContactTest {

    private static final Seal SEAL = TestSeals.row(1);

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static RegularContact weekly() {
        return new RegularContact(1, draft(), 3, NOW, SEAL);
    }

    private static RegularContactDraft draft() {
        RegularContactDraft draft = new RegularContactDraft();
        draft.setCaseFileId(7);
        draft.setEveryDays(7);
        draft.setEscalateAfter(2);
        return draft;
    }

    @Nested
    class Agreeing {

        @Test
        void the_first_call_comes_after_one_rhythm_at_a_usual_hour() {
            assertThat(weekly().nextDueAt()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
        }

        @Test
        void the_first_day_and_the_hour_may_be_chosen() {
            RegularContactDraft draft = draft();
            draft.setFirstOn(LocalDate.of(2026, 3, 3));
            draft.setPreferredFrom(LocalTime.of(18, 30));

            assertThat(new RegularContact(1, draft, 3, NOW, SEAL).nextDueAt())
                    .isEqualTo(Instant.parse("2026-03-03T17:30:00Z"));
        }

        @Test
        void the_first_day_is_not_in_the_past() {
            RegularContactDraft draft = draft();
            draft.setFirstOn(LocalDate.of(2026, 3, 1));

            assertThatThrownBy(() -> new RegularContact(1, draft, 3, NOW, SEAL)).hasMessage("callback.error.duePast");
        }
    }

    @Nested
    class Escalation {

        @Test
        void the_agreed_number_of_misses_is_the_supervisors_business_at_once() {
            RegularContact rhythm = weekly();
            Instant first = Instant.parse("2026-03-09T09:00:00Z");
            Instant second = Instant.parse("2026-03-09T15:00:00Z");

            rhythm.missed(first, second);
            assertThat(rhythm.isEscalated(first)).isFalse();
            rhythm.missed(second, second.plusSeconds(86_400));

            assertThat(rhythm.isEscalated(second)).isTrue();
        }

        @Test
        void days_on_which_nobody_tried_count_like_misses() {
            RegularContact rhythm = weekly();

            assertThat(rhythm.isEscalated(Instant.parse("2026-03-11T08:59:59Z")))
                    .isFalse();
            assertThat(rhythm.isEscalated(Instant.parse("2026-03-11T09:00:00Z")))
                    .isTrue();
        }

        @Test
        void a_miss_and_an_untried_day_count_together() {
            RegularContact rhythm = weekly();
            rhythm.missed(Instant.parse("2026-03-09T09:00:00Z"), Instant.parse("2026-03-10T09:00:00Z"));

            assertThat(rhythm.isEscalated(Instant.parse("2026-03-11T08:59:59Z")))
                    .isFalse();
            assertThat(rhythm.isEscalated(Instant.parse("2026-03-11T09:00:00Z")))
                    .isTrue();
        }

        @Test
        void moving_a_call_without_trying_does_not_stop_the_supervisors_clock() {
            RegularContact rhythm = weekly();

            rhythm.movedTo(Instant.parse("2026-03-20T09:00:00Z"));

            assertThat(rhythm.isEscalated(Instant.parse("2026-03-11T09:00:00Z")))
                    .isTrue();
        }

        @Test
        void reaching_her_begins_the_count_again() {
            RegularContact rhythm = weekly();
            rhythm.missed(Instant.parse("2026-03-09T09:00:00Z"), Instant.parse("2026-03-10T09:00:00Z"));
            rhythm.missed(Instant.parse("2026-03-10T09:00:00Z"), Instant.parse("2026-03-10T12:00:00Z"));

            rhythm.reached(Instant.parse("2026-03-10T12:00:00Z"));

            assertThat(rhythm.misses()).isZero();
            assertThat(rhythm.isEscalated(Instant.parse("2026-03-10T12:00:00Z")))
                    .isFalse();
            assertThat(rhythm.nextDueAt()).isEqualTo(Instant.parse("2026-03-17T09:00:00Z"));
        }

        @Test
        void the_hour_on_the_clock_stays_when_summer_time_begins() {
            RegularContact rhythm = weekly();

            rhythm.reached(Instant.parse("2026-03-23T09:00:00Z"));

            assertThat(rhythm.nextDueAt()).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        }

        @Test
        void an_ended_rhythm_escalates_no_more_and_does_not_end_twice() {
            RegularContact rhythm = weekly();

            rhythm.end("predmet zatvoren", NOW, SEAL);

            assertThat(rhythm.isEscalated(Instant.parse("2027-01-01T00:00:00Z")))
                    .isFalse();
            assertThatThrownBy(() -> rhythm.end("opet", NOW, SEAL)).hasMessage("callback.error.ended");
        }
    }
}
