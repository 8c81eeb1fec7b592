package org.oslonac.core.erasure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for erasure in the officer's list.
 *
 * @param code the code of the case
 * @param receivedOn when she asked, or {@code null}
 * @param approvedBy who allowed it, or {@code null}
 * @param erasedAt when it was done, or {@code null}
 */
public record ErasureRow(
        long id,
        String code,
        ErasureGround ground,
        LocalDate receivedOn,
        long requestedBy,
        Instant requestedAt,
        Long approvedBy,
        Instant erasedAt) {

    public boolean isDone() {
        return erasedAt != null;
    }
}
