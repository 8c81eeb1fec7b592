package org.oslonac.core.caller;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What is written about callers lies sealed; a code word does not, for it is a pseudonym to be found by. */
enum CallerSecret implements SealedColumn {
    CODE_NOTE("core_caller_code", "note", Compartment.CONTACT),
    PATTERN("core_caller_flag", "pattern", Compartment.CONTACT),
    ADVICE("core_caller_flag", "advice", Compartment.CONTACT),
    FLAG_NOTE("core_caller_flag_note", "note", Compartment.CONTACT);

    private final Place place;

    CallerSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
