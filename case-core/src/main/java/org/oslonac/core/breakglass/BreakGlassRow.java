package org.oslonac.core.breakglass;

import java.time.Instant;

/**
 * An emergency access in the queue of those who judge it.
 *
 * @param code the code of the case
 * @param ownerId who leads the case, or {@code null}
 * @param verdict {@code null} while nobody has judged it
 */
public record BreakGlassRow(
        long id,
        String code,
        Long ownerId,
        long staffId,
        String reason,
        Instant grantedAt,
        Instant endsAt,
        Instant reviewedAt,
        Long reviewedBy,
        ReviewVerdict verdict,
        String reviewNote) {

    /** Whether it waits for longer than it may. */
    public boolean isOverdue(Instant now) {
        return verdict == null && grantedAt.plus(BreakGlass.REVIEWED_WITHIN).isBefore(now);
    }

    public boolean isRunning(Instant now) {
        return endsAt.isAfter(now);
    }

    /** Until when it has to be judged. */
    public Instant dueAt() {
        return grantedAt.plus(BreakGlass.REVIEWED_WITHIN);
    }

    @Override
    public String toString() {
        return "BreakGlassRow[" + id + "]";
    }
}
