package org.oslonac.core.timeline.api;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened in a case.
 *
 * @param at when
 * @param kind one of the source's kinds
 * @param titleKey the key of the sentence that says what happened
 * @param titleArguments its arguments: numbers, strings, or {@code CodeItem}s, which are shown in the user's language
 * @param text free text as somebody wrote it, or {@code null}
 * @param staffId who did it, or {@code null}
 * @param path an address of ours where more is to be seen, or {@code null}
 */
public record TimelineEvent(
        Instant at, String kind, String titleKey, List<Object> titleArguments, String text, Long staffId, String path) {

    public TimelineEvent {
        titleArguments = List.copyOf(titleArguments);
    }

    @Override
    public String toString() {
        return "TimelineEvent[" + kind + " at " + at + "]";
    }
}
