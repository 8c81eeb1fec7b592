package org.oslonac.core.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** What was found out about an alert, under the keys of the house. */
@ApplicationScoped
class AlertSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(SealedTable.of(
                "core_audit_alert", List.of("id"), "id", KeyOwner.OwnerKind.HOUSE, "null", AlertSecret.values()));
    }
}
