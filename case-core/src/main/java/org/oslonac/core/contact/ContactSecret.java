package org.oslonac.core.contact;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a contact with the line lies sealed. */
enum ContactSecret implements SealedColumn {
    CALLER_LABEL("core_contact", "caller_label", Compartment.CONTACT),
    NUMBER("core_contact", "number_agreed", Compartment.CONTACT),
    SUMMARY("core_contact", "summary", Compartment.CONTACT),
    CRISIS_PLACE("core_contact", "crisis_place", Compartment.LOCATION),
    TOLD_WHOM("core_contact", "told_whom", Compartment.CONTACT),
    DUTY_REASON("core_contact", "minor_duty_reason", Compartment.CONTACT),
    UNSAFE_REASON("core_contact", "unsafe_reason", Compartment.CONTACT),
    CORRECTION_REASON("core_contact_correction", "reason", Compartment.CONTACT),
    DRAFT_FORM("core_contact_draft", "form", Compartment.CONTACT);

    private final Place place;

    ContactSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
