package org.oslonac.core.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A colleague has read the note. */
@Embeddable
public class ReadMark {

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "read_at")
    private Instant readAt;

    protected ReadMark() {}

    ReadMark(long staffId, Instant readAt) {
        this.staffId = staffId;
        this.readAt = readAt;
    }

    long staffId() {
        return staffId;
    }

    Instant readAt() {
        return readAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadMark that && staffId == that.staffId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(staffId);
    }
}
