package org.oslonac.core.approval;

import java.time.Instant;

/**
 * A decision as it is made.
 *
 * @param staffId who decides
 * @param standsInFor the approver whose turn she takes, or {@code null} when it is her own
 */
record ApprovalAct(Decision decision, long staffId, Long standsInFor, Instant at, String note) {

    ApprovalAct {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    @Override
    public String toString() {
        return "ApprovalAct[" + decision + "]";
    }
}
