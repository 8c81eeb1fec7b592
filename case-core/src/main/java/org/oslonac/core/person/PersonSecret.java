package org.oslonac.core.person;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a person lies sealed: who she is under one key, how she is reached under another. */
enum PersonSecret implements SealedColumn {
    GIVEN_NAME("core_person", "given_name", Compartment.IDENTITY),
    FAMILY_NAME("core_person", "family_name", Compartment.IDENTITY),
    ALIASES("core_person", "aliases", Compartment.IDENTITY),
    PARENT_NAME("core_person", "parent_name", Compartment.IDENTITY),
    BIRTH_DATE("core_person", "birth_date", Compartment.IDENTITY),
    NATIONAL_NUMBER("core_person", "national_number", Compartment.IDENTITY),
    FOREIGN_NUMBER("core_person", "foreign_number", Compartment.IDENTITY),
    PHONE_NUMBER("core_person_phone", "number", Compartment.CONTACT),
    PHONE_NOTE("core_person_phone", "note", Compartment.CONTACT),
    DOCUMENT_NUMBER("core_person_document", "number", Compartment.IDENTITY),
    MERGE_REASON("core_person_merge", "reason", Compartment.IDENTITY),
    MERGE_BEFORE("core_person_merge", "kept_before", Compartment.IDENTITY),
    MERGE_PHONES("core_person_merge", "kept_phones", Compartment.CONTACT);

    private final Place place;

    PersonSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
