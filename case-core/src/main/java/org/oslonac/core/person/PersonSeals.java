package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealedTable;
import org.oslonac.core.vault.SealedTables;

/** People, their telephones and documents, under the keys of the person. */
@ApplicationScoped
class PersonSeals implements SealedTables {

    @Override
    public List<SealedTable> tables() {
        return List.of(
                SealedTable.of(
                        "core_person", List.of("id"), "id", KeyOwner.OwnerKind.PERSON, "t.id", PersonSecret.values()),
                SealedTable.of(
                        "core_person_phone",
                        List.of("id"),
                        "person_id",
                        KeyOwner.OwnerKind.PERSON,
                        "t.person_id",
                        PersonSecret.values()),
                SealedTable.of(
                        "core_person_document",
                        List.of("id"),
                        "person_id",
                        KeyOwner.OwnerKind.PERSON,
                        "t.person_id",
                        PersonSecret.values()),
                SealedTable.of(
                        "core_person_merge",
                        List.of("id"),
                        "id",
                        KeyOwner.OwnerKind.PERSON,
                        "t.kept_id",
                        PersonSecret.values()));
    }
}
