package org.oslonac.core.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Caller codes and warnings, under the keys of the house. */
@ApplicationScoped
class CallerSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_caller_code",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.HOUSE,
                        "null",
                        CallerSecret.values()),
                SealedTable.of(
                        "core_caller_flag",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.HOUSE,
                        "null",
                        CallerSecret.values()),
                SealedTable.of(
                        "core_caller_flag_note",
                        List.of("flag_id", "noted_at"),
                        "flag_id",
                        KeyOwner.OwnerKind.HOUSE,
                        "null",
                        CallerSecret.values()));
    }
}
