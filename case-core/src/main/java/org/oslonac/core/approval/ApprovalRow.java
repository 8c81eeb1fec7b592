package org.oslonac.core.approval;

import java.time.Instant;

/**
 * A request in a list.
 *
 * @param titleKey what kind of act it is, as the key of a text
 * @param label what it is about: a code or a user name
 * @param decidedFor the approver for whom somebody stood in, or {@code null}
 */
public record ApprovalRow(
        long id,
        String titleKey,
        String label,
        ApprovalState state,
        long requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        Long decidedBy,
        Long decidedFor,
        Instant decidedAt,
        String note) {

    @Override
    public String toString() {
        return "ApprovalRow[" + id + "]";
    }
}
