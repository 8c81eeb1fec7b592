package org.oslonac.core.breakglass;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an emergency access lies sealed. */
enum BreakGlassSecret implements SealedColumn {
    REASON("core_break_glass", "reason", Compartment.CASE),
    REVIEW_NOTE("core_break_glass", "review_note", Compartment.CASE);

    private final String table;
    private final String column;
    private final Compartment compartment;

    BreakGlassSecret(String table, String column, Compartment compartment) {
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
