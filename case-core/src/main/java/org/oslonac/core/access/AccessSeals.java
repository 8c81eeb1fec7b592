package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Secrets of accounts, under the key of the house. */
@ApplicationScoped
class AccessSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_second_factor",
                List.of("staff_id"),
                "staff_id",
                KeyOwner.OwnerKind.CASE,
                "null",
                AccessSecret.values()));
    }
}
