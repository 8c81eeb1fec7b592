package org.oslonac.core.alert;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an alert lies sealed. */
enum AlertSecret implements SealedColumn {
    NOTE;

    @Override
    public String table() {
        return "core_audit_alert";
    }

    @Override
    public String column() {
        return "note";
    }

    @Override
    public Compartment compartment() {
        return Compartment.CASE;
    }
}
