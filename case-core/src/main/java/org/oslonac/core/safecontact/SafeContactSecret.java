package org.oslonac.core.safecontact;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an agreement on safe contact lies sealed. */
enum SafeContactSecret implements SealedColumn {
    CODE_WORD("core_safe_contact_plan", "code_word", Compartment.CONTACT),
    WHO_MAY_ANSWER("core_safe_contact_plan", "who_may_answer", Compartment.CONTACT),
    PLAN_REASON("core_safe_contact_plan", "reason", Compartment.CONTACT),
    NUMBER("core_safe_contact_number", "number_in_full", Compartment.CONTACT),
    NUMBER_NOTE("core_safe_contact_number", "note", Compartment.CONTACT),
    UNSAFE_REASON("core_unsafe_call", "reason", Compartment.CONTACT);

    private final Place place;

    SafeContactSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
