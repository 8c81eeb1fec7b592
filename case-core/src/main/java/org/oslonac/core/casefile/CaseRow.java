package org.oslonac.core.casefile;

import java.time.Instant;
import org.oslonac.core.casefile.api.CaseStatus;

/**
 * A case in a list: coded, with initials in place of the name (Q12).
 *
 * @param initials {@code null} until somebody has looked them up
 */
public record CaseRow(
        long id,
        String code,
        CaseStatus status,
        String riskLevel,
        Long ownerId,
        Instant openedAt,
        long personId,
        String initials) {

    public CaseRow(
            long id, String code, CaseStatus status, String riskLevel, Long ownerId, Instant openedAt, long personId) {
        this(id, code, status, riskLevel, ownerId, openedAt, personId, null);
    }

    CaseRow called(String known) {
        return new CaseRow(id, code, status, riskLevel, ownerId, openedAt, personId, known);
    }

    @Override
    public String toString() {
        return "CaseRow[" + code + "]";
    }
}
