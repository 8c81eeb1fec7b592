package org.oslonac.core.approval.api;

/**
 * A kind of act that takes two people. A feature implements it as a CDI bean; {@code core.approval} calls it inside the
 * transaction of the request or of the decision.
 */
public interface Approvable {

    /** The code of this kind, such as {@code CASE_CLOSING}. */
    String type();

    /** The text key of its name. */
    String titleKey();

    /**
     * Locks the subject until the end of the transaction, so that nobody changes it between reading and deciding.
     *
     * @throws org.oslonac.core.shared.NotFound when there is no such subject
     */
    void lock(long subjectId);

    /** The subject as it stands now, read past every cache. */
    ApprovalSubject subject(long subjectId);

    /**
     * Whether the act is done in the transaction of the decision, by {@link #execute}. Else the feature does it later, within
     * the time of the approval, and begins with {@link Approvals#requireApproved}.
     */
    default boolean isDoneAtOnce() {
        return true;
    }

    /** Does the act that was approved. */
    void execute(long subjectId, Approved approved);
}
