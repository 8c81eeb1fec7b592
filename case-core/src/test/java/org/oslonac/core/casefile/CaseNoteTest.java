package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class CaseNoteTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final Seal FIRST = TestSeals.row(11);
    private static final Seal SECOND = TestSeals.row(12);

    private static CaseNote note(String body) {
        return new CaseNote(11, 1, new StatusAct(7, NOW, null), body, FIRST);
    }

    @Test
    void a_correction_leaves_the_first_note_as_it_was() {
        CaseNote note = note("Dolazi u sredu");

        CaseNote correction =
                note.correctedBy(12, new StatusAct(8, NOW.plusSeconds(5), "Pogrešan dan"), "Dolazi u četvrtak", SECOND);

        assertThat(note.body(FIRST)).isEqualTo("Dolazi u sredu");
        assertThat(correction.body(SECOND)).isEqualTo("Dolazi u četvrtak");
        assertThat(correction.getCaseFileId()).isEqualTo(1);
        assertThat(correction.getCorrectsId()).isEqualTo(11);
        assertThat(correction.getAuthorId()).isEqualTo(8);
        assertThat(correction.correctionReason(SECOND)).isEqualTo("Pogrešan dan");
    }

    @Test
    void a_correction_needs_a_reason() {
        CaseNote note = note("Dolazi u sredu");

        assertThatThrownBy(() -> note.correctedBy(12, new StatusAct(8, NOW, " "), "Dolazi u četvrtak", SECOND))
                .hasMessage("casefile.error.correctionWithoutReason");
    }

    @Test
    void an_empty_note_is_no_note() {
        assertThatThrownBy(() -> note(" ")).hasMessage("casefile.error.emptyNote");
    }
}
