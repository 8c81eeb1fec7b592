package org.oslonac.core.safecontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;

/** New agreements, and calls that went against one, on the timeline of her case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafeContactTimeline implements TimelineSource {

    static final String AGREED = "safecontact.timeline.agreed";
    static final String UNSAFE = "safecontact.timeline.unsafe";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return access.may(DataClass.CONTACT) ? List.of(AGREED, UNSAFE) : List.of();
    }

    @Override
    public List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit) {
        List<TimelineEvent> events = new ArrayList<>();
        if (access.may(DataClass.CONTACT) && kinds.contains(AGREED)) {
            add(
                    events,
                    AGREED,
                    "select p.agreedAt, p.reason, p.agreedBy from SafeContactPlan p where p.caseFileId = :client"
                            + " and p.agreedAt < :before order by p.agreedAt desc",
                    caseFileId,
                    before,
                    limit);
        }
        if (access.may(DataClass.CONTACT) && kinds.contains(UNSAFE)) {
            add(
                    events,
                    UNSAFE,
                    "select c.calledAt, c.reason, c.staffId from UnsafeCall c where c.caseFileId = :client"
                            + " and c.calledAt < :before order by c.calledAt desc",
                    caseFileId,
                    before,
                    limit);
        }
        return events.stream()
                .sorted(Comparator.comparing(TimelineEvent::at).reversed())
                .limit(limit)
                .toList();
    }

    private void add(List<TimelineEvent> events, String kind, String query, long client, Instant before, int limit) {
        entities.createQuery(query, Object[].class)
                .setParameter("client", client)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new TimelineEvent(
                        (Instant) row[0], kind, kind + ".made", List.of(), (String) row[1], (Long) row[2], null))
                .forEach(events::add);
    }
}
