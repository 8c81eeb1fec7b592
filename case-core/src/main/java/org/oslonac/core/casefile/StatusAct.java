package org.oslonac.core.casefile;

import java.time.Instant;

/** Who changes a status, when and why. Moving between help and follow-up needs no reason, the rest says what it needs. */
public record StatusAct(long staffId, Instant at, String reason) {

    public StatusAct {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @Override
    public String toString() {
        return "StatusAct[" + staffId + " at " + at + "]";
    }
}
