package org.oslonac.core.approval;

/** What an approver can say. */
public enum Decision {
    APPROVE(ApprovalState.APPROVED),
    REJECT(ApprovalState.REJECTED),
    RETURN(ApprovalState.RETURNED);

    private final ApprovalState leadsTo;

    Decision(ApprovalState leadsTo) {
        this.leadsTo = leadsTo;
    }

    ApprovalState leadsTo() {
        return leadsTo;
    }

    /** Whether the requester is owed a reason (D5). */
    public boolean isNoteOwed() {
        return this != APPROVE;
    }
}
