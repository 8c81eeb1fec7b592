package org.oslonac.core.timeline;

import java.time.Instant;
import java.util.List;
import org.oslonac.core.timeline.api.TimelineEvent;

/** Some events, newest first, and the moment before which to go on reading; {@code null} when there are no more. */
public record TimelinePage(List<TimelineEvent> events, Instant next) {

    public TimelinePage {
        events = List.copyOf(events);
    }
}
