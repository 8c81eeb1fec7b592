package org.oslonac.core.shift;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What one shift tells the next lies sealed. */
enum HandoverSecret implements SealedColumn {
    BODY("core_handover_note", "body", Compartment.CONTACT),
    WATCH("core_handover_risk", "watch", Compartment.CONTACT);

    private final String table;
    private final String column;
    private final Compartment compartment;

    HandoverSecret(String table, String column, Compartment compartment) {
        this.table = table;
        this.column = column;
        this.compartment = compartment;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Compartment compartment() {
        return compartment;
    }
}
