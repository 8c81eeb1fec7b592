package org.oslonac.core.audit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ends of chains that this server has written and that nobody uses now, so that a writer need not ask. What it knows may be
 * out of date, when another server has written meanwhile: a writer finds that out as she claims the chain.
 */
final class KnownHeads {

    /** The end of a chain. */
    record Head(int stream, long sequence, byte[] mac) {}

    private final Map<Integer, Head> idle = new LinkedHashMap<>();
    private long nextId;
    private int idsLeft;

    /** A chain that is taken until it is given back; the one that was idle for longest. */
    synchronized Optional<Head> take() {
        Iterator<Head> all = idle.values().iterator();
        if (!all.hasNext()) {
            return Optional.empty();
        }
        Head head = all.next();
        all.remove();
        return Optional.of(head);
    }

    /** Its transaction was committed, so this is where the chain ends. */
    synchronized void give(Head head) {
        idle.remove(head.stream());
        idle.put(head.stream(), head);
    }

    /** The first of so many ids in a row, if a block has as many left. */
    synchronized Optional<Long> ids(int howMany) {
        if (idsLeft < howMany) {
            return Optional.empty();
        }
        long first = nextId;
        nextId += howMany;
        idsLeft -= howMany;
        return Optional.of(first);
    }

    /** A new block of ids; the first ones are the caller's. */
    synchronized long block(long first, int size, int howMany) {
        nextId = first + howMany;
        idsLeft = size - howMany;
        return first;
    }
}
