package org.oslonac.core.approval;

import java.time.Instant;

/**
 * Somebody who may be asked to decide.
 *
 * @param awayUntil until when she is away, or {@code null} when she is here
 * @param deputyId who stands in for her while she is away, or {@code null}
 */
record Approver(long staffId, String name, Instant awayUntil, Long deputyId) {

    @Override
    public String toString() {
        return "Approver[" + staffId + "]";
    }
}
