package org.oslonac.core.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class CallerFlagTest {

    private static final Seal SEAL = TestSeals.row(1);

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final NumberMark NUMBER = new NumberMark("ab".repeat(32), "17");

    private static CallerFlagDraft warning(int days) {
        CallerFlagDraft draft = new CallerFlagDraft();
        draft.setAdvice("Kratko, mirno, prekinuti posle opomene.");
        draft.setDays(days);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30, 90})
    void a_flag_ends_by_itself(int days) {
        CallerFlag flag = new CallerFlag(1, warning(days), NUMBER, 3, NOW, SEAL);
        Instant end = NOW.plus(Duration.ofDays(days));

        assertThat(flag.isActive(end.minusSeconds(1))).isTrue();
        assertThat(flag.isActive(end)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -7, 365})
    void other_durations_are_not_offered(int days) {
        assertThatThrownBy(() -> new CallerFlag(1, warning(days), NUMBER, 3, NOW, SEAL))
                .hasMessage("caller.error.duration");
    }

    @Test
    void a_hidden_number_needs_a_pattern() {
        assertThatThrownBy(() -> new CallerFlag(1, warning(7), NumberMark.HIDDEN, 3, NOW, SEAL))
                .hasMessage("caller.error.pattern");
    }

    @Test
    void the_last_three_notes_are_shown_the_newest_first() {
        CallerFlag flag = new CallerFlag(1, warning(7), NUMBER, 3, NOW, SEAL);
        for (int i = 1; i <= 5; i++) {
            flag.note("poziv " + i, 3, NOW.plusSeconds(i), SEAL);
        }

        assertThat(flag.warning(SEAL).lastNotes())
                .extracting(CallerWarning.Note::text)
                .containsExactly("poziv 5", "poziv 4", "poziv 3");
    }

    @Test
    void a_lifted_flag_is_over_and_is_not_lifted_twice() {
        CallerFlag flag = new CallerFlag(1, warning(7), NUMBER, 3, NOW, SEAL);

        flag.lift(4, NOW.plusSeconds(60));

        assertThat(flag.isActive(NOW.plusSeconds(61))).isFalse();
        assertThatThrownBy(() -> flag.lift(4, NOW.plusSeconds(62))).hasMessage("caller.error.over");
    }
}
