package org.oslonac.core.approval;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a request lies sealed: the reason of the decision. */
enum ApprovalSecret implements SealedColumn {
    NOTE;

    @Override
    public String table() {
        return "core_approval";
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
