package org.oslonac.core.erasure.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.oslonac.core.vault.KeyOwner;

/**
 * A feature's part in the erasing of a case. A feature implements it as a CDI bean; it is called within the transaction of
 * the request and of the decision.
 */
public interface ErasurePart {

    /** How much of one kind would be gone. @param key the text key of its name */
    record Amount(String key, long count) {}

    /** Keys of texts that say what this case is still needed for; empty when nothing stands against its erasing. */
    default List<String> holds(long caseFileId) {
        return List.of();
    }

    /** Whose keys are forgotten with the case. */
    default Set<KeyOwner> owners(long caseFileId) {
        return Set.of();
    }

    /** What would be gone, as the approver reads it. */
    default List<Amount> amounts(long caseFileId) {
        return List.of();
    }

    /** Takes away what is not sealed and still leads to her. */
    default void erase(long caseFileId, Instant at) {}
}
