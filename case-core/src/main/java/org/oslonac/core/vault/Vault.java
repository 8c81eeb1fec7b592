package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Seals and opens fields (Q1). Values lie under a key of their owner and compartment; those keys are wrapped under the
 * house's key, which is in a file outside the database.
 */
@ApplicationScoped
public class Vault {

    @Inject
    KeyRing ring;

    /** The seal of a row that belongs to this owner. */
    public Seal row(KeyOwner owner, long row) {
        return new RowSeal(row, compartment -> ring.current(owner, compartment), id -> ring.find(owner, id));
    }

    /** Makes the keys of many new owners at once. */
    public void make(KeyOwner.Kind kind, List<Long> owners, Compartment compartment) {
        ring.makeAll(kind, owners, compartment);
    }

    /** Fetches the keys of many rows in one query, for a list that opens a field of each. */
    public void prepare(KeyOwner.Kind kind, Collection<Long> owners, Compartment... compartments) {
        ring.load(kind, owners, compartments);
    }
}
