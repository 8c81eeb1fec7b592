package org.oslonac.core.shift;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Handover notes under the keys of the house, what to watch for in a client under those of her case. */
@ApplicationScoped
class HandoverSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_handover_note",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.HOUSE,
                        "null",
                        HandoverSecret.values()),
                SealedTable.of(
                        "core_handover_risk",
                        List.of("note_id", "case_file_id"),
                        "note_id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        HandoverSecret.values()));
    }
}
