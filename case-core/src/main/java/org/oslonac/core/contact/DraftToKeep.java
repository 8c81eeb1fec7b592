package org.oslonac.core.contact;

import java.time.Instant;

/**
 * A call form as one window has it.
 *
 * @param key the submission key of the contact that it will become
 * @param window a random word of the window
 * @param revision the last revision that the window has seen; zero for a new draft
 * @param form the fields as JSON, name to values
 * @param startedAt when the call began
 * @param takeOver whether it may write over another window
 */
public record DraftToKeep(String key, String window, int revision, String form, Instant startedAt, boolean takeOver) {

    @Override
    public String toString() {
        return "DraftToKeep[revision=" + revision + "]";
    }
}
