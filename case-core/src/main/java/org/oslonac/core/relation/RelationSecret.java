package org.oslonac.core.relation;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a recorded relation lies sealed. */
enum RelationSecret implements SealedColumn {
    NOTE("core_case_relation", "note", Compartment.CASE);

    private final Place place;

    RelationSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
