package org.oslonac.core.casefile;

import org.oslonac.core.casefile.api.CaseStatus;

/**
 * Which cases a list shows; {@code null} leaves a question open.
 *
 * @param text a piece of a code, in either script
 * @param openOnly leaves closed cases out
 */
public record CaseFilter(
        CaseStatus status, boolean openOnly, Long ownerId, String riskLevel, Integer year, String text) {

    /** Every case there is. */
    public static final CaseFilter ALL = new CaseFilter(null, false, null, null, null, null);

    /** What was looked for stays out of logs. */
    @Override
    public String toString() {
        return "CaseFilter[status=" + status + ", year=" + year + "]";
    }
}
