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
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.SealedColumn;

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

    @Inject
    SafeContactRepository plans;

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
                    "select p.agreedAt, p.reason, p.agreedBy, p.id from SafeContactPlan p where p.caseFileId = :client"
                            + " and p.agreedAt < :before order by p.agreedAt desc",
                    caseFileId,
                    before,
                    limit);
        }
        // a call can go against nothing before the first agreement
        boolean agreed = !events.isEmpty() || !kinds.contains(AGREED);
        if (access.may(DataClass.CONTACT) && kinds.contains(UNSAFE) && agreed) {
            add(
                    events,
                    UNSAFE,
                    "select c.calledAt, c.reason, c.staffId, c.id from UnsafeCall c where c.caseFileId = :client"
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
                        (Instant) row[0],
                        kind,
                        kind + ".made",
                        List.of(),
                        reason(kind, client, row),
                        (Long) row[2],
                        null))
                .forEach(events::add);
    }

    private String reason(String kind, long client, Object[] row) {
        SealedColumn column = AGREED.equals(kind) ? SafeContactSecret.PLAN_REASON : SafeContactSecret.UNSAFE_REASON;
        return plans.seal(client, (Long) row[3]).open(column, (Sealed) row[1]);
    }
}
