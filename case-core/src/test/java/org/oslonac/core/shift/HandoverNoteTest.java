package org.oslonac.core.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class HandoverNoteTest {

    private static final Seal SEAL = TestSeals.row(1);

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final long AUTHOR = 3;

    private static HandoverNote aNote() {
        return new HandoverNote(
                1, "Noć je bila mirna.", List.of(), List.of(), new HandoverNote.Writing(AUTHOR, NOW), SEAL);
    }

    @Test
    void a_note_that_says_nothing_is_refused() {
        assertThatThrownBy(() ->
                        new HandoverNote(1, " \n", List.of(), List.of(), new HandoverNote.Writing(AUTHOR, NOW), SEAL))
                .hasMessage("shift.error.empty");
    }

    @Test
    void open_calls_alone_are_worth_a_note() {
        assertThat(new HandoverNote(1, null, List.of(), List.of(5L), new HandoverNote.Writing(AUTHOR, NOW), SEAL)
                        .callBacks())
                .containsExactly(5L);
    }

    @Test
    void a_reader_is_marked_once_with_the_first_time() {
        HandoverNote note = aNote();

        assertThat(note.readBy(8, NOW.plusSeconds(60))).isTrue();
        assertThat(note.readBy(8, NOW.plusSeconds(600))).isFalse();

        assertThat(note.readMarks()).extracting(ReadMark::readAt).containsExactly(NOW.plusSeconds(60));
    }

    @Test
    void the_author_does_not_read_her_own_note() {
        assertThat(aNote().readBy(AUTHOR, NOW)).isFalse();
    }
}
