package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** Contacts and their corrections under the keys of the contact, call forms that are being written under those of the house. */
@ApplicationScoped
class ContactSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_contact",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CONTACT,
                        "t.id",
                        ContactSecret.values()),
                SealedTable.of(
                        "core_contact_correction",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.CONTACT,
                        "t.contact_id",
                        ContactSecret.values()),
                SealedTable.of(
                        "core_contact_draft",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.HOUSE,
                        "null",
                        ContactSecret.values()));
    }
}
