package org.oslonac.core.caller;

import static org.oslonac.core.caller.CallerSecret.FLAG_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** What a colleague writes about one call of a flagged caller. */
@Embeddable
public class CallerFlagNote {

    @Column(name = "noted_at")
    private Instant notedAt;

    private Sealed note;

    @Column(name = "staff_id")
    private long staffId;

    protected CallerFlagNote() {}

    /** @param seal of the flag's row */
    CallerFlagNote(Instant notedAt, String note, long staffId, Seal seal) {
        this.notedAt = notedAt;
        this.note = seal.seal(FLAG_NOTE, note);
        this.staffId = staffId;
    }

    Instant notedAt() {
        return notedAt;
    }

    String text(Seal seal) {
        return seal.open(FLAG_NOTE, note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallerFlagNote that && notedAt.equals(that.notedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(notedAt);
    }
}
