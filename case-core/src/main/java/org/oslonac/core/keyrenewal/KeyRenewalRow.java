package org.oslonac.core.keyrenewal;

import java.time.Instant;

/**
 * A renewal as the administrator's page shows it.
 *
 * @param approvedBy who allowed it, or {@code null}
 * @param beganAt when the new keys were made, or {@code null} while nobody has allowed it
 * @param rows how many rows were sealed again so far
 * @param finishedAt when nothing lay under an old key any more, or {@code null}
 */
public record KeyRenewalRow(
        long id,
        long requestedBy,
        Instant requestedAt,
        Long approvedBy,
        Instant beganAt,
        long rows,
        Instant finishedAt) {

    public boolean isRunning() {
        return beganAt != null && finishedAt == null;
    }
}
