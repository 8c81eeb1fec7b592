package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.core.timeline.api.TimelineSource;
import org.oslonac.core.vault.Sealed;

/** Attempts at calling her, on the timeline of her case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallBackTimeline implements TimelineSource {

    static final String ATTEMPT = "callback.timeline.attempt";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CodeLists codes;

    @Inject
    Access access;

    @Inject
    CallBackRepository promises;

    @Override
    public List<String> kinds() {
        return access.may(DataClass.CONTACT) ? List.of(ATTEMPT) : List.of();
    }

    @Override
    public List<TimelineEvent> events(long caseFileId, List<String> kinds, Instant before, int limit) {
        if (!access.may(DataClass.CONTACT) || !kinds.contains(ATTEMPT)) {
            return List.of();
        }
        return entities.createQuery(
                        "select c.id, a.attemptedAt, a.result, a.note, a.staffId from CallBack c join c.attempts a"
                                + " where c.caseFileId = :client and a.attemptedAt < :before order by a.attemptedAt desc",
                        Object[].class)
                .setParameter("client", caseFileId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> event(caseFileId, row))
                .toList();
    }

    private TimelineEvent event(long caseFileId, Object[] row) {
        List<Object> result = codes.find("call_attempt_result", (String) row[2])
                .<List<Object>>map(List::of)
                .orElseGet(() -> List.of((String) row[2]));
        return new TimelineEvent(
                (Instant) row[1],
                ATTEMPT,
                ATTEMPT + ".made",
                result,
                promises.seal(caseFileId, (Long) row[0]).open(CallBackSecret.ATTEMPT_NOTE, (Sealed) row[3]),
                (Long) row[4],
                "/calls/callbacks/" + row[0]);
    }
}
