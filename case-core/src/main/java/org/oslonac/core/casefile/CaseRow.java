package org.oslonac.core.casefile;

import java.time.Instant;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.person.Initials;

/** A case in a list: coded, with initials in place of the name (Q12). */
public record CaseRow(
        long id, String code, CaseStatus status, String riskLevel, Long ownerId, Instant openedAt, String initials) {

    public CaseRow(
            long id,
            String code,
            CaseStatus status,
            String riskLevel,
            Long ownerId,
            Instant openedAt,
            String givenName,
            String familyName,
            String aliases) {
        this(id, code, status, riskLevel, ownerId, openedAt, Initials.of(givenName, familyName, aliases));
    }

    @Override
    public String toString() {
        return "CaseRow[" + code + "]";
    }
}
