package org.oslonac.core.casefile;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a case lies sealed: whatever somebody wrote in her own words. */
enum CaseSecret implements SealedColumn {
    GUARDIAN("core_case_file", "guardian", Compartment.IDENTITY),
    /** Of cases from before the register of consents; {@link CaseConsents} empties it. */
    CONSENT_NOTE("core_case_file", "consent_note", Compartment.CASE),
    VITAL_INTEREST_NOTE("core_case_file", "vital_interest_note", Compartment.CASE),
    SAFETY_FLAG("core_case_file", "safety_flag", Compartment.CASE),
    NOTE_BODY("core_case_note", "body", Compartment.CASE),
    NOTE_REASON("core_case_note", "correction_reason", Compartment.CASE),
    CLOSING_REASON("core_case_closing_request", "reason", Compartment.CASE),
    CLOSING_OVERRIDE("core_case_closing_request", "override_reason", Compartment.CASE),
    STEP_REASON("core_case_status_change", "reason", Compartment.CASE),
    STEP_OVERRIDE("core_case_status_change", "override_reason", Compartment.CASE);

    private final Place place;

    CaseSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
