package org.oslonac.core.consent.api;

import java.time.Instant;

/** Takes over what was known of consent to help before there was a register. */
public interface EarlierConsents {

    /**
     * Enters it as an answer whose day was not written down.
     *
     * @param state any but {@link ConsentState#NOT_ASKED}
     * @param note as it was written, or {@code null}
     * @param staffId who had written it
     * @param at since when it may have held
     */
    void carryOver(long caseFileId, ConsentState state, String note, long staffId, Instant at);
}
