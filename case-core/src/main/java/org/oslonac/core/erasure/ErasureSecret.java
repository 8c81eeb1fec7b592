package org.oslonac.core.erasure;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of a request for erasure lies sealed. It is under the keys of the house, for it outlives those of the case. */
enum ErasureSecret implements SealedColumn {
    REASON("core_case_erasure", "reason", Compartment.CASE);

    private final Place place;

    ErasureSecret(String table, String column, Compartment compartment) {
        place = new Place(table, column, compartment);
    }

    @Override
    public Place place() {
        return place;
    }
}
