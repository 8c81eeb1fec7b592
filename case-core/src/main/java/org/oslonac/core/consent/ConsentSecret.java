package org.oslonac.core.consent;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a consent lies sealed: who interpreted, what was written, and the signed form. */
enum ConsentSecret implements SealedColumn {
    INTERPRETER("core_consent", "interpreter", Compartment.IDENTITY),
    NOTE("core_consent", "note", Compartment.CASE),
    WITHDRAWAL_NOTE("core_consent", "withdrawal_note", Compartment.CASE),
    SCAN("core_consent_scan", "content", Compartment.IDENTITY);

    private final Place place;

    ConsentSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public boolean isFile() {
        return this == SCAN;
    }
}
