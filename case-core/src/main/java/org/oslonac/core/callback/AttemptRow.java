package org.oslonac.core.callback;

import java.time.Instant;

/**
 * An attempt in the history of a promised call.
 *
 * @param result a code of {@code call_attempt_result}
 */
public record AttemptRow(Instant attemptedAt, String result, String note, long staffId) {

    @Override
    public String toString() {
        return "AttemptRow[" + result + "]";
    }
}
