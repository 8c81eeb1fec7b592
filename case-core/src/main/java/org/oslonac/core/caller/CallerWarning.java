package org.oslonac.core.caller;

import java.time.Instant;
import java.util.List;

/**
 * What a consultant sees of a flag while the call goes on.
 *
 * @param tail the last two digits of the number, or {@code null} when it is hidden
 * @param pattern how to know a caller who hides the number, or {@code null}
 * @param lastNotes three at most, the newest first
 */
public record CallerWarning(
        long id, String tail, String pattern, String advice, Instant expiresAt, List<Note> lastNotes) {

    public CallerWarning {
        lastNotes = List.copyOf(lastNotes);
    }

    public record Note(Instant at, String text) {

        @Override
        public String toString() {
            return "Note[]";
        }
    }

    @Override
    public String toString() {
        return "CallerWarning[id=" + id + "]";
    }
}
