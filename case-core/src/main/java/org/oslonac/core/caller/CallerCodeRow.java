package org.oslonac.core.caller;

import java.time.Instant;

/** A caller's code word in a list. */
public record CallerCodeRow(long id, String word, String tail, String note, Instant madeAt) {

    @Override
    public String toString() {
        return "CallerCodeRow[id=" + id + "]";
    }
}
