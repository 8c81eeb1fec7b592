package org.oslonac.core.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Recorded relations, under the keys of the case. */
@ApplicationScoped
class RelationSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_case_relation",
                List.of("id"),
                "id",
                KeyOwner.OwnerKind.CASE,
                "t.case_file_id",
                RelationSecret.values()));
    }
}
