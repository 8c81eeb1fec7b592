package org.oslonac.core.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.timeline.api.ComingEvent;
import org.oslonac.core.timeline.api.ComingSource;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;

/** Merges what all features know of a case into one line, newest first. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class Timeline {

    /** Later than anything that can have happened. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    /** How many more are fetched, so that events of one instant are never parted by the end of a page. */
    private static final int SPARE = 20;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    @Any
    Instance<ComingSource> coming;

    @Inject
    Access access;

    /** Every kind of event that there can be, as keys of texts, in a steady order. */
    public List<String> kinds() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted()
                .toList();
    }

    /**
     * The newest events before a moment.
     *
     * @param kinds which kinds are wanted; all when empty
     * @param before {@code null} to begin with the newest
     */
    public TimelinePage events(long caseFileId, Collection<String> kinds, Instant before, int limit) {
        access.require(DataClass.TRAFFICKING);
        Instant until = before == null ? NEVER : before;
        List<TimelineEvent> found = new ArrayList<>();
        for (TimelineSource source : sources) {
            List<String> wanted = source.kinds().stream()
                    .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                    .toList();
            if (!wanted.isEmpty()) {
                found.addAll(source.events(caseFileId, wanted, until, limit + SPARE));
            }
        }
        found.sort(Comparator.comparing(TimelineEvent::at).reversed());
        return page(found, limit);
    }

    /** What comes next, one thing a feature at most, the soonest first. */
    public List<ComingEvent> next(long caseFileId) {
        access.require(DataClass.TRAFFICKING);
        return coming.stream()
                .flatMap(source -> source.next(caseFileId).stream())
                .sorted(Comparator.comparing(ComingEvent::at))
                .toList();
    }

    static TimelinePage page(List<TimelineEvent> sorted, int limit) {
        int end = Math.min(limit, sorted.size());
        while (end > 0
                && end < sorted.size()
                && sorted.get(end).at().equals(sorted.get(end - 1).at())) {
            end++;
        }
        Instant next = end < sorted.size() ? sorted.get(end - 1).at() : null;
        return new TimelinePage(sorted.subList(0, end), next);
    }
}
