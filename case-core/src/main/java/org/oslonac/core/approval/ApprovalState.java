package org.oslonac.core.approval;

/** Where a request stands. Only a submitted one can be decided; the others are final. */
public enum ApprovalState {
    SUBMITTED,
    APPROVED,
    REJECTED,
    /** Sent back to be mended and submitted again. */
    RETURNED,
    /** What was to be approved has changed meanwhile, or is no longer wanted. */
    VOID,
    /** Nobody decided in time. */
    EXPIRED
}
