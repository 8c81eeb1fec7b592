package org.oslonac.core.erasure;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a request for erasure lies sealed. It is under the keys of the house, for it outlives those of the case. */
enum ErasureSecret implements SealedColumn {
    REASON("core_case_erasure", "reason", Compartment.CASE);

    private final String table;
    private final String column;
    private final Compartment compartment;

    ErasureSecret(String table, String column, Compartment compartment) {
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
