package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Seals and opens fields (Q1). Values lie under a key of their owner and compartment; those keys are wrapped under the
 * house's key, which is in a file outside the database.
 */
@ApplicationScoped
public class Vault {

    @Inject
    KeyRing ring;

    @Inject
    DataKeys keys;

    @Inject
    KeyBunches bunches;

    /** The seal of a row that belongs to this owner. */
    public Seal row(KeyOwner owner, long row) {
        return new RowSeal(row, compartment -> ring.current(owner, compartment), id -> ring.find(owner, id));
    }

    /** Makes the keys of many new owners at once. */
    public void make(KeyOwner.OwnerKind kind, List<Long> owners, Compartment compartment) {
        ring.makeAll(kind, owners, compartment);
    }

    /**
     * Forgets the keys of these owners for good: what was sealed under them opens to nothing, here at once and on other
     * servers within half a minute. Belongs to the transaction of whoever has the right to it.
     */
    public void erase(Set<KeyOwner> owners) {
        owners.forEach(keys::erase);
    }

    /** Fetches the keys of these values in one query, for a list that opens them. */
    public void prepare(Stream<Sealed> values) {
        SealCost.of(() -> {
            ring.load(values.filter(Objects::nonNull).map(Sealed::key).filter(Objects::nonNull));
            return null;
        });
    }

    /** The keys of these values, for work that opens very many and keeps none of their keys. */
    public KeyBunch bunch(Stream<Sealed> values) {
        return bunches.of(values.filter(Objects::nonNull).map(Sealed::key).filter(Objects::nonNull));
    }

    /** The keys of these owners, from the first id to the last, for the same. */
    public KeyBunch bunch(KeyOwner.OwnerKind kind, long first, long last) {
        return bunches.of(kind, first, last);
    }
}
