package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Reasons of decisions, under the key of the house: not every act is about a case. */
@ApplicationScoped
class ApprovalSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_approval", List.of("id"), "id", KeyOwner.OwnerKind.CASE, "null", ApprovalSecret.values()));
    }
}
