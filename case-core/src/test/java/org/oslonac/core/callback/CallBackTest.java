package org.oslonac.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class CallBackTest {

    private static final Seal SEAL = TestSeals.row(1);

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:30Z");
    private static final long ME = 3;

    private static CallBackDraft promise(String dueInBelgrade) {
        CallBackDraft draft = new CallBackDraft();
        draft.setCaseFileId(7L);
        draft.setDueAt(LocalDateTime.parse(dueInBelgrade));
        return draft;
    }

    private static CallBack aCall() {
        return new CallBack(1, promise("2026-03-02T12:00"), ME, NOW, SEAL);
    }

    private static CallAttempt attempt(String result) {
        return new CallAttempt(NOW.plus(Duration.ofHours(2)), result, null, ME, SEAL);
    }

    @Nested
    class Promising {

        @Test
        void who_promises_a_call_makes_it_unless_somebody_else_is_asked() {
            CallBackDraft forAnother = promise("2026-03-02T12:00");
            forAnother.setAssigneeId(9L);

            assertThat(aCall().assigneeId()).isEqualTo(ME);
            assertThat(new CallBack(1, forAnother, ME, NOW, SEAL).assigneeId()).isEqualTo(9);
        }

        @Test
        void the_hour_is_that_of_the_office() {
            assertThat(aCall().dueAt()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
        }

        @Test
        void this_very_minute_is_not_the_past() {
            assertThat(new CallBack(1, promise("2026-03-02T10:00"), ME, NOW, SEAL).state())
                    .isEqualTo(CallBackState.DUE);
        }

        @Test
        void a_call_cannot_be_promised_for_the_past() {
            assertThatThrownBy(() -> new CallBack(1, promise("2026-03-02T09:59"), ME, NOW, SEAL))
                    .hasMessage("callback.error.duePast");
        }

        @Test
        void a_slip_in_the_year_is_noticed() {
            assertThatThrownBy(() -> new CallBack(1, promise("2062-03-02T12:00"), ME, NOW, SEAL))
                    .hasMessage("callback.error.dueTooFar");
        }

        @Test
        void somebody_must_be_called() {
            CallBackDraft nobody = promise("2026-03-02T12:00");
            nobody.setCaseFileId(null);

            assertThatThrownBy(() -> new CallBack(1, nobody, ME, NOW, SEAL)).hasMessage("callback.error.whom");
        }
    }

    @Nested
    class Trying {

        @Test
        void reaching_her_ends_the_promise() {
            CallBack call = aCall();

            call.attempt(attempt("REACHED"), null, SEAL);

            assertThat(call.state()).isEqualTo(CallBackState.DONE);
            assertThat(call.misses()).isZero();
        }

        @Test
        void not_reaching_her_moves_it_to_a_new_time() {
            CallBack call = aCall();
            Instant tomorrow = NOW.plus(Duration.ofDays(1));

            call.attempt(attempt("NO_ANSWER"), tomorrow, SEAL);

            assertThat(call.state()).isEqualTo(CallBackState.DUE);
            assertThat(call.dueAt()).isEqualTo(tomorrow);
            assertThat(call.misses()).isEqualTo(1);
            assertThat(call.attempts()).hasSize(1);
        }

        @Test
        void not_reaching_her_without_a_new_time_is_refused() {
            CallBack call = aCall();

            assertThatThrownBy(() -> call.attempt(attempt("OTHER_PERSON"), null, SEAL))
                    .hasMessage("callback.error.nextMissing");
            assertThat(call.attempts()).isEmpty();
        }

        @Test
        void the_new_time_lies_ahead_of_the_attempt() {
            assertThatThrownBy(() -> aCall().attempt(attempt("NO_ANSWER"), NOW, SEAL))
                    .hasMessage("callback.error.duePast");
        }

        @Test
        void what_is_done_is_not_tried_again() {
            CallBack call = aCall();
            call.attempt(attempt("REACHED"), null, SEAL);

            assertThatThrownBy(() -> call.attempt(attempt("REACHED"), null, SEAL))
                    .hasMessage("callback.error.closed");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void it_needs_a_reason() {
            assertThatThrownBy(() -> aCall().cancel(" ", ME, NOW, SEAL)).hasMessage("callback.error.reasonMissing");
        }

        @Test
        void a_cancelled_call_is_over() {
            CallBack call = aCall();

            call.cancel("pozvala je sama", ME, NOW, SEAL);

            assertThat(call.state()).isEqualTo(CallBackState.CANCELLED);
        }
    }
}
