package org.oslonac.core.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Emergency accesses, under the keys of the case. */
@ApplicationScoped
class BreakGlassSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_break_glass",
                List.of("id"),
                "id",
                KeyOwner.OwnerKind.CASE,
                "t.case_file_id",
                BreakGlassSecret.values()));
    }
}
