package org.oslonac.core.alert;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an alert lies sealed. */
enum AlertSecret implements SealedColumn {
    NOTE;

    @Override
    public Place place() {
        return new Place("core_audit_alert", "note", Compartment.CASE);
    }
}
