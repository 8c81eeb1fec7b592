package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Consents and their scans, under the keys of the case. */
@ApplicationScoped
class ConsentSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_consent",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CASE,
                        "t.case_file_id",
                        ConsentSecret.values()),
                SealedTable.of(
                        "core_consent_scan",
                        List.of("consent_id"),
                        "consent_id",
                        KeyOwner.OwnerKind.CASE,
                        "(select c.case_file_id from core_consent c where c.id = t.consent_id)",
                        ConsentSecret.values()));
    }
}
