package org.oslonac.core.vault;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keys that were fetched for one piece of work which opens very many values, and that are forgotten with it. Several threads may
 * open with it at once; a key is unwrapped when it is first needed.
 */
public final class KeyBunch {

    /** A key as the database has it. */
    record Wrapped(long id, KeyRing.Slot slot, int generation, byte[] secret, String by) {}

    private final Map<Long, Wrapped> wrapped;
    private final Function<Wrapped, byte[]> unwrapping;
    private final Map<Long, DataKey> open = new ConcurrentHashMap<>();

    KeyBunch(Map<Long, Wrapped> wrapped, Function<Wrapped, byte[]> unwrapping) {
        this.wrapped = Collections.unmodifiableMap(wrapped);
        this.unwrapping = unwrapping;
    }

    /** What opens the row of this owner, and seals nothing. */
    public Seal row(KeyOwner owner, long row) {
        return new RowSeal(
                row,
                compartment -> {
                    throw new UnsupportedOperationException("A bunch of keys opens and does not seal");
                },
                id -> find(owner, id));
    }

    private DataKey find(KeyOwner owner, long id) {
        Wrapped key = wrapped.get(id);
        return key == null || !key.slot().owner().equals(owner)
                ? null
                : open.computeIfAbsent(
                        id, any -> new DataKey(id, key.secret() == null ? null : Aes.key(unwrapping.apply(key))));
    }
}
