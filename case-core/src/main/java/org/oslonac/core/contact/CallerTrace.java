package org.oslonac.core.contact;

import java.util.List;
import org.oslonac.core.caller.CallerRecognition;

/**
 * What a number tells.
 *
 * @param earlier how many contacts came from it
 * @param known the caller code and the warning that it carries, or {@code null} when nothing was asked
 * @param clients codes of the clients who agreed to be reached at it or have it among their own data; a shared telephone has
 *     several
 */
public record CallerTrace(long earlier, CallerRecognition known, List<String> clients) {

    static final CallerTrace NOTHING = new CallerTrace(0, null, List.of());

    /** Whether there was a number to ask about. */
    public boolean isAsked() {
        return known != null;
    }

    @Override
    public String toString() {
        return "CallerTrace";
    }
}
