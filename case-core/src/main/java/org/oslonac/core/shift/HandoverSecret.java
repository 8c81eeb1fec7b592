package org.oslonac.core.shift;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What one shift tells the next lies sealed. */
enum HandoverSecret implements SealedColumn {
    BODY("core_handover_note", "body", Compartment.CONTACT),
    WATCH("core_handover_risk", "watch", Compartment.CONTACT);

    private final Place place;

    HandoverSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
