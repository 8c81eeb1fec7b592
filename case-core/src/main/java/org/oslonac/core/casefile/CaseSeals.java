package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Cases, their notes, wishes to close them and the steps of their status, under the keys of the case. */
@ApplicationScoped
class CaseSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_case_file", List.of("id"), "id", KeyOwner.OwnerKind.CASE, "t.id", CaseSecret.values()),
                SealedTable.of(
                        "core_case_note",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        CaseSecret.values()),
                SealedTable.of(
                        "core_case_closing_request",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        CaseSecret.values()),
                SealedTable.of(
                        "core_case_status_change",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        CaseSecret.values()));
    }
}
