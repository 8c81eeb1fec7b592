package org.oslonac.core.approval.api;

import java.util.Optional;
import java.util.function.LongSupplier;

/** What a feature asks of approvals, within a transaction of its own. The requester is the signed-in colleague. */
public interface Approvals {

    /**
     * Asks for the approval of the subject as it stands now. A request for an earlier version of it is void from now on; one
     * for this version stays as it is.
     *
     * @return the id of the request
     */
    long submit(String type, long subjectId);

    /**
     * Asks where one request is open at a time. The same wish is the request that waits already; another takes the place of the last,
     * which is void.
     *
     * @param last what was asked for last, if anything was
     * @param same whether the last is this wish, by the same colleague
     * @param subject makes the new subject and says its id
     * @return the id of the request
     */
    default long submitInstead(String type, Optional<Long> last, boolean same, LongSupplier subject) {
        Optional<Long> standing = same ? last.flatMap(id -> waiting(type, id)) : Optional.empty();
        return standing.orElseGet(() -> {
            last.ifPresent(id -> drop(type, id));
            return submit(type, subject.getAsLong());
        });
    }

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
