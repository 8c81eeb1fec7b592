package org.oslonac.core.caller;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** What a colleague writes about one call of a flagged caller. */
@Embeddable
public class CallerFlagNote {

    @Column(name = "noted_at")
    private Instant notedAt;

    private String note;

    @Column(name = "staff_id")
    private long staffId;

    protected CallerFlagNote() {}

    CallerFlagNote(Instant notedAt, String note, long staffId) {
        this.notedAt = notedAt;
        this.note = note;
        this.staffId = staffId;
    }

    Instant notedAt() {
        return notedAt;
    }

    String text() {
        return note;
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
