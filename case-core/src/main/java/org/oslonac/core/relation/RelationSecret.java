package org.oslonac.core.relation;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a recorded relation lies sealed. */
enum RelationSecret implements SealedColumn {
    NOTE("core_case_relation", "note", Compartment.CASE);

    private final String table;
    private final String column;
    private final Compartment compartment;

    RelationSecret(String table, String column, Compartment compartment) {
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
