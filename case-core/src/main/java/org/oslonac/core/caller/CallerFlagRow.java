package org.oslonac.core.caller;

import java.time.Instant;

/**
 * A flag in a list.
 *
 * @param calls how many calls were noted since it was set
 */
public record CallerFlagRow(
        long id,
        String tail,
        String pattern,
        String advice,
        Instant flaggedAt,
        long flaggedBy,
        Instant expiresAt,
        Instant liftedAt,
        long calls) {

    public boolean isActive(Instant now) {
        return liftedAt == null && now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "CallerFlagRow[id=" + id + "]";
    }
}
