package org.oslonac.core.vault;

import java.util.function.Supplier;

/** What opening sealed values, with the fetching of their keys, has taken the current thread: what a plain page would not pay. */
public final class SealCost {

    private static final double NANOS_IN_A_MILLI = 1e6;

    private static final ThreadLocal<long[]> NANOS = ThreadLocal.withInitial(() -> new long[1]);

    private SealCost() {}

    static <T> T of(Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            NANOS.get()[0] += System.nanoTime() - begun;
        }
    }

    /** Milliseconds since {@link #forget()}. */
    public static double millis() {
        return NANOS.get()[0] / NANOS_IN_A_MILLI;
    }

    public static void forget() {
        NANOS.remove();
    }
}
