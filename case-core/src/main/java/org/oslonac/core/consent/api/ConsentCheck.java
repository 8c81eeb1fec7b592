package org.oslonac.core.consent.api;

import java.time.Instant;

/**
 * Asks whether she agreed, within the caller's transaction. The answers leave no trace: whoever acts on them does. What is
 * about to leave the house goes through {@link Disclosures}, which asks too.
 */
public interface ConsentCheck {

    /**
     * Refuses unless a consent for exactly this purpose and recipient held at that moment. An answer about an institution
     * decides before one about the kind that it belongs to.
     *
     * @throws ConsentMissing when there is none, with the state that stands in the way
     */
    void require(long caseFileId, ConsentPurpose purpose, Recipient recipient, Instant at);

    /** Where it stood at that moment. */
    ConsentState state(long caseFileId, ConsentPurpose purpose, Recipient recipient, Instant at);
}
