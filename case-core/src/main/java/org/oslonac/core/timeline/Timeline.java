package org.oslonac.core.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.timeline.api.ComingEvent;
import org.oslonac.core.timeline.api.ComingKind;
import org.oslonac.core.timeline.api.ComingSource;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;

/** Merges what all features know of a case into one line, newest first. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER})
public class Timeline {

    /** Later than anything that can have happened. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private static final String SUBJECT = "case_timeline";
    /** How many more are fetched at first, so that events of one instant are never parted by the end of a page. */
    private static final int SPARE = 20;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    @Any
    Instance<ComingSource> coming;

    @Inject
    Access access;

    @Inject
    Audit audit;

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
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        audit.read(SUBJECT, caseFileId, DataClass.TRAFFICKING);
        return page(sources.stream().toList(), new Wanted(caseFileId, kinds, before == null ? NEVER : before), limit);
    }

    private record Wanted(long caseFileId, Collection<String> kinds, Instant before) {

        List<TimelineEvent> of(TimelineSource source, int limit) {
            List<String> open = source.kinds().stream()
                    .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                    .toList();
            return open.isEmpty() ? List.of() : source.events(caseFileId, open, before, limit);
        }
    }

    /** Asks again for more while a source may have been cut off within the last instant of the page. */
    private static TimelinePage page(List<TimelineSource> sources, Wanted wanted, int limit) {
        int spare = SPARE;
        while (true) {
            int most = limit + spare;
            List<List<TimelineEvent>> found =
                    sources.stream().map(source -> wanted.of(source, most)).toList();
            TimelinePage page = page(merged(found), limit);
            if (found.stream().noneMatch(events -> isCutWithin(page, events, most))) {
                return page;
            }
            spare *= 4;
        }
    }

    private static boolean isCutWithin(TimelinePage page, List<TimelineEvent> events, int most) {
        return events.size() >= most
                && !events.get(events.size() - 1)
                        .at()
                        .isBefore(page.events().get(page.events().size() - 1).at());
    }

    private static List<TimelineEvent> merged(List<List<TimelineEvent>> found) {
        return found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TimelineEvent::at).reversed())
                .toList();
    }

    /** The soonest of each kind of thing that comes next; a kind of which nothing waits is not among the keys. */
    public Map<ComingKind, ComingEvent> next(long caseFileId) {
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        return soonest(coming.stream().flatMap(source -> source.next(caseFileId).stream()));
    }

    static Map<ComingKind, ComingEvent> soonest(Stream<ComingEvent> events) {
        return events.collect(Collectors.toMap(
                ComingEvent::kind, Function.identity(), BinaryOperator.minBy(Comparator.comparing(ComingEvent::at))));
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
