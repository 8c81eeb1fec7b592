package org.oslonac.core.alert;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An alert as the data protection officer sees it.
 *
 * @param staffId about whose day
 * @param amount how many cases, readings or searches
 * @param code the decoy's, or {@code null}
 * @param seenAt when it was looked into, or {@code null}
 */
public record AlertRow(
        long id,
        AlertRule rule,
        long staffId,
        LocalDate day,
        int amount,
        String code,
        Instant raisedAt,
        Instant seenAt,
        Long seenBy,
        String note) {

    public boolean isSeen() {
        return seenAt != null;
    }

    @Override
    public String toString() {
        return "AlertRow[" + id + "]";
    }
}
