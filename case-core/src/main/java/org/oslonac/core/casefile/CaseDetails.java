package org.oslonac.core.casefile;

import java.time.Instant;
import java.util.List;
import org.oslonac.core.casefile.api.CaseSummary;
import org.oslonac.core.consent.api.ConsentState;

/**
 * A case as its page shows it, without the name.
 *
 * @param consent where her consent to the processing that help needs stands
 * @param missing what it lacks to become active; empty once intake is over
 * @param steps what the asker may do with its status now
 */
public record CaseDetails(
        CaseSummary summary,
        Instant openedAt,
        long openedBy,
        String initials,
        CaseDataDraft data,
        ConsentState consent,
        List<Missing> missing,
        List<CaseStep> steps) {

    @Override
    public String toString() {
        return "CaseDetails[" + summary.code() + "]";
    }
}
