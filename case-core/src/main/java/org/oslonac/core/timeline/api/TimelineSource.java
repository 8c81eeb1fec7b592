package org.oslonac.core.timeline.api;

import java.time.Instant;
import java.util.List;

/** A feature's events on the timeline of a case, as far as the asker may see them. A bean of this type is enough. */
public interface TimelineSource {

    /** The kinds of events that this source has: each is the key of the text that names it. */
    List<String> kinds();

    /**
     * The newest events of these kinds, newest first.
     *
     * @param kinds some of {@link #kinds()}, never empty
     * @param before only events that happened earlier than this
     * @param limit how many at most
     */
    List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit);
}
