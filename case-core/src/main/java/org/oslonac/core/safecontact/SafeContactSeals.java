package org.oslonac.core.safecontact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Plans, their numbers and the calls against them, under the keys of the case. */
@ApplicationScoped
class SafeContactSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_safe_contact_plan",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        SafeContactSecret.values()),
                SealedTable.of(
                        "core_safe_contact_number",
                        List.of("plan_id", "number_hash"),
                        "plan_id",
                        KeyOwner.OwnerKind.CASE,
                        "(select p.case_file_id from core_safe_contact_plan p where p.id = t.plan_id)",
                        SafeContactSecret.values()),
                SealedTable.of(
                        "core_unsafe_call",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        SafeContactSecret.values()));
    }
}
