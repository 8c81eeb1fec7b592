package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Promised calls and rhythms, under the keys of the case, or of the house where no client is meant. */
@ApplicationScoped
class CallBackSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_call_back",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        CallBackSecret.values()),
                SealedTable.of(
                        "core_call_attempt",
                        List.of("call_back_id", "attempted_at"),
                        "call_back_id",
                        KeyOwner.OwnerKind.CASE,
                        "(select c.case_file_id from core_call_back c where c.id = t.call_back_id)",
                        CallBackSecret.values()),
                SealedTable.of(
                        "core_regular_contact",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        CallBackSecret.values()));
    }
}
