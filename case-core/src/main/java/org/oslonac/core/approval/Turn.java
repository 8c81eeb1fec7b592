package org.oslonac.core.approval;

import java.time.Instant;

/**
 * When an approver may decide.
 *
 * @param from from when on
 * @param standsInFor the first of the chain who has not answered or is away, or {@code null} for the first herself
 * @param away whether she is away now
 */
public record Turn(long staffId, String name, Instant from, Long standsInFor, boolean away) {

    @Override
    public String toString() {
        return "Turn[" + staffId + "]";
    }
}
