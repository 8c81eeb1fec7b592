package org.oslonac.core.callback;

import java.time.Instant;

/**
 * A client's rhythm in a list.
 *
 * @param code the client's code, or {@code null} when the asker may not know of her
 * @param escalatesAt from when on it is the supervisor's business
 */
public record RegularContactRow(
        long id,
        long caseFileId,
        String code,
        int everyDays,
        long responsibleId,
        int misses,
        Instant lastReachedAt,
        Instant nextDueAt,
        Instant escalatesAt,
        String note) {

    public boolean isEscalated(Instant now) {
        return !now.isBefore(escalatesAt);
    }

    @Override
    public String toString() {
        return "RegularContactRow[id=" + id + "]";
    }
}
