package org.oslonac.core.approval;

import java.time.Instant;

/**
 * Somebody who is asked to decide, in the order in which the house asks.
 *
 * @param awayUntil until when she is away, or {@code null} when she is here
 * @param deputy who stands in for her meanwhile, or {@code null}
 */
public record ApproverRow(long staffId, String name, Instant awayUntil, String deputy) {

    @Override
    public String toString() {
        return "ApproverRow[" + staffId + "]";
    }
}
