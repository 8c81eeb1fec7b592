package org.oslonac.core.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Keys that were fetched for one piece of work which opens very many values, and that are forgotten with it. Several threads may
 * open rows of their own with it at once.
 */
public final class KeyBunch {

    /** A key as the database has it. */
    record Wrapped(long id, KeyRing.Slot slot, int generation, byte[] secret, String by) {}

    private final Map<Long, Wrapped> wrapped;
    private final Function<Wrapped, byte[]> unwrapping;

    KeyBunch(Map<Long, Wrapped> wrapped, Function<Wrapped, byte[]> unwrapping) {
        this.wrapped = Collections.unmodifiableMap(wrapped);
        this.unwrapping = unwrapping;
    }

    /** What opens the row of this owner, on one thread at a time, and seals nothing. */
    public Seal row(KeyOwner owner, long row) {
        return new RowSeal(
                row,
                compartment -> {
                    throw new UnsupportedOperationException("A bunch of keys opens and does not seal");
                },
                new OfOwner(owner));
    }

    /** The few keys of one owner, each unwrapped when it is first needed. */
    private final class OfOwner implements LongFunction<DataKey> {

        private final KeyOwner owner;
        private final List<DataKey> open = new ArrayList<>(2);

        OfOwner(KeyOwner owner) {
            this.owner = owner;
        }

        @Override
        public DataKey apply(long id) {
            for (DataKey key : open) {
                if (key.id() == id) {
                    return key;
                }
            }
            Wrapped found = wrapped.get(id);
            if (found == null || !found.slot().owner().equals(owner)) {
                return null;
            }
            DataKey key = new DataKey(id, found.secret() == null ? null : Aes.key(unwrapping.apply(found)));
            open.add(key);
            return key;
        }
    }
}
