package org.oslonac.core.breakglass;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an emergency access lies sealed. */
enum BreakGlassSecret implements SealedColumn {
    REASON("core_break_glass", "reason", Compartment.CASE),
    REVIEW_NOTE("core_break_glass", "review_note", Compartment.CASE);

    private final Place place;

    BreakGlassSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
