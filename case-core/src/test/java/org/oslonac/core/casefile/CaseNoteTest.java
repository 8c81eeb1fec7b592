package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaseNoteTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");

    @Test
    void a_correction_leaves_the_first_note_as_it_was() {
        CaseNote note = new CaseNote(1, 7, NOW, "Dolazi u sredu");

        CaseNote correction = note.correctedBy(8, NOW.plusSeconds(5), "Dolazi u četvrtak", "Pogrešan dan");

        assertThat(note.getBody()).isEqualTo("Dolazi u sredu");
        assertThat(correction.getBody()).isEqualTo("Dolazi u četvrtak");
        assertThat(correction.getCaseFileId()).isEqualTo(1);
        assertThat(correction.getAuthorId()).isEqualTo(8);
        assertThat(correction.getCorrectionReason()).isEqualTo("Pogrešan dan");
    }

    @Test
    void a_correction_needs_a_reason() {
        CaseNote note = new CaseNote(1, 7, NOW, "Dolazi u sredu");

        assertThatThrownBy(() -> note.correctedBy(8, NOW, "Dolazi u četvrtak", " "))
                .hasMessage("casefile.error.correctionWithoutReason");
    }

    @Test
    void an_empty_note_is_no_note() {
        assertThatThrownBy(() -> new CaseNote(1, 7, NOW, " ")).hasMessage("casefile.error.emptyNote");
    }
}
