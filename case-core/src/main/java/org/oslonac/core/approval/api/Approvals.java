package org.oslonac.core.approval.api;

import java.util.Optional;

/** What a feature asks of approvals, within a transaction of its own. The requester is the signed-in colleague. */
public interface Approvals {

    /**
     * Asks for the approval of the subject as it stands now. A request for an earlier version of it is void from now on; one
     * for this version stays as it is.
     *
     * @return the id of the request
     */
    long submit(String type, long subjectId);

    /** The request that waits for a decision, if there is one that has not expired. */
    Optional<Long> waiting(String type, long subjectId);

    /** The subject is no longer wanted: a request that waits becomes void. */
    void drop(String type, long subjectId);

    /**
     * Refuses unless the subject as it stands now was approved, the approval has not expired, and its act was not done
     * before. From here on the act counts as done.
     *
     * @throws org.oslonac.core.shared.DomainException when there is no such approval
     */
    Approved requireApproved(String type, long subjectId);
}
