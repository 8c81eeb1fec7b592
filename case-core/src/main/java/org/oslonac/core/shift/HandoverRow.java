package org.oslonac.core.shift;

import java.time.Instant;

/** A handover note in a list. */
public record HandoverRow(long id, Instant writtenAt, long authorId, String body) {

    /** The beginning of the note, enough to know it again. */
    public String opening() {
        return body == null || body.length() <= 120 ? body : body.substring(0, 119) + "…";
    }

    @Override
    public String toString() {
        return "HandoverRow[id=" + id + "]";
    }
}
