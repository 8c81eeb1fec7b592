package org.oslonac.core.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Requests for erasure, under the keys of the house. */
@ApplicationScoped
class ErasureSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_case_erasure", List.of("id"), "id", KeyOwner.OwnerKind.HOUSE, "null", ErasureSecret.values()));
    }
}
