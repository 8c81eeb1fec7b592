package org.oslonac.core.consent.api;

/** The register of what left the house. Every feature that hands out something of a client calls it, before it does. */
public interface Disclosures {

    /**
     * Asks for a valid consent of now and writes down what leaves under it, in the caller's transaction. Withdrawing the
     * same consent meanwhile waits, so what left is on the list that the withdrawal shows.
     *
     * @param contentKey the key of a text that says what leaves, such as a referral
     * @return the id of the row
     * @throws ConsentMissing when there is no valid consent; nothing may leave
     */
    long disclose(long caseFileId, ConsentPurpose purpose, Recipient recipient, String contentKey);
}
