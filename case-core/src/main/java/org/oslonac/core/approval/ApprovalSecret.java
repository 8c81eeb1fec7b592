package org.oslonac.core.approval;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a request lies sealed: the reason of the decision. */
enum ApprovalSecret implements SealedColumn {
    NOTE;

    @Override
    public Place place() {
        return new Place("core_approval", "note", Compartment.CASE);
    }
}
