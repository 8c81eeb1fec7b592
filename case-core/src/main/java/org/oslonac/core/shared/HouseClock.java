package org.oslonac.core.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock that is injected everywhere. It tells the real time, except to a thread for which {@link #at} pretends
 * another one: the demonstration lives through its past that way, and tests wait for nothing.
 */
public final class HouseClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<Instant> PRETENDED = new ThreadLocal<>();

    private final Clock real;

    HouseClock(Clock real) {
        this.real = real;
    }

    /** Does the work as if it were this instant, on this thread only. */
    public static void at(Instant instant, Runnable work) {
        Instant before = PRETENDED.get();
        PRETENDED.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                PRETENDED.remove();
            } else {
                PRETENDED.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant pretended = PRETENDED.get();
        return pretended == null ? real.instant() : pretended;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(real.withZone(zone));
    }
}
