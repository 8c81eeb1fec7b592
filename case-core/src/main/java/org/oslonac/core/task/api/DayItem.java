package org.oslonac.core.task.api;

import java.time.Instant;

/**
 * One thing that waits.
 *
 * @param at when it is due or happened; {@code null} when it has no time
 * @param label what it is called: the code of a client, a caller's pseudonym, a colleague; never a client's name
 * @param note a few words more, or {@code null}
 * @param path where it is done
 * @param late whether its time has passed
 * @param stateKey the text key of where it stands, or {@code null}
 */
public record DayItem(Instant at, String label, String note, String path, boolean late, String stateKey) {

    public DayItem(Instant at, String label, String note, String path, boolean late) {
        this(at, label, note, path, late, null);
    }

    /** The same, with a word on where it stands. */
    public DayItem saying(String newStateKey) {
        return new DayItem(at, label, note, path, late, newStateKey);
    }

    @Override
    public String toString() {
        return "DayItem[late=" + late + "]";
    }
}
