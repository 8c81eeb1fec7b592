package org.oslonac.core.callback;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of promised calls and of regular contact lies sealed. */
enum CallBackSecret implements SealedColumn {
    WHOM("core_call_back", "whom", Compartment.CONTACT),
    NOTE("core_call_back", "note", Compartment.CONTACT),
    CLOSING_NOTE("core_call_back", "closing_note", Compartment.CONTACT),
    ATTEMPT_NOTE("core_call_attempt", "note", Compartment.CONTACT),
    RHYTHM_NOTE("core_regular_contact", "note", Compartment.CONTACT),
    RHYTHM_END("core_regular_contact", "end_reason", Compartment.CONTACT);

    private final Place place;

    CallBackSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
