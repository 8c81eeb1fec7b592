package org.oslonac.core.leaving;

import java.time.Instant;

/**
 * A request to close a colleague's account, as the list shows it.
 *
 * @param staffId the colleague who leaves
 * @param approvalId the approval that it waits for, or {@code null}
 * @param closedAt when her account was closed, or {@code null}
 */
public record LeaverRow(
        long staffId,
        String name,
        String username,
        Instant requestedAt,
        String requestedBy,
        Long approvalId,
        Instant closedAt,
        String approvedBy) {

    @Override
    public String toString() {
        return "LeaverRow[" + staffId + "]";
    }
}
