package org.oslonac.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Recipient;

/**
 * One answer in the register, opened.
 *
 * @param edition how many times the same was asked up to this answer
 * @param validUntil the last day on which it holds; {@code null} until it is withdrawn
 * @param carriedOver from before there was a register; its day is not known
 * @param withdrawnAt {@code null} unless she took it back
 * @param scan the type of the signed form, or {@code null} when there is none
 */
public record ConsentRow(
        long id,
        int version,
        ConsentPurpose purpose,
        Recipient recipient,
        int edition,
        ConsentState state,
        ConsentAnswer answer,
        Instant answeredAt,
        ConsentGiver givenBy,
        String language,
        String interpreter,
        String note,
        LocalDate validUntil,
        boolean carriedOver,
        long recordedBy,
        Instant withdrawnAt,
        String withdrawalNote,
        Long withdrawalRecordedBy,
        ScanType scan) {

    /** Whether she can take it back. */
    public boolean isInForce() {
        return state == ConsentState.GIVEN;
    }

    @Override
    public String toString() {
        return "ConsentRow[" + id + "]";
    }
}
