package org.oslonac.core.timeline.api;

import java.time.Instant;

/**
 * What a feature has next in a case: the next call, appointment or deadline.
 *
 * @param kind what it is
 * @param at when
 * @param path an address of ours where it is done
 */
public record ComingEvent(ComingKind kind, Instant at, String path) {

    /** Whether its time has passed and it still waits. */
    public boolean isLate(Instant now) {
        return at.isBefore(now);
    }
}
