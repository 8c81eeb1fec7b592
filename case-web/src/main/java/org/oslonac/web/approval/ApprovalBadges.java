package org.oslonac.web.approval;

import org.oslonac.core.approval.ApprovalState;

/** The colour that goes with the word of a state. */
final class ApprovalBadges {

    private ApprovalBadges() {}

    static String kind(ApprovalState state) {
        return switch (state) {
            case SUBMITTED -> "info";
            case APPROVED -> "good";
            case REJECTED -> "bad";
            case RETURNED -> "warn";
            case VOID, EXPIRED -> "neutral";
        };
    }
}
