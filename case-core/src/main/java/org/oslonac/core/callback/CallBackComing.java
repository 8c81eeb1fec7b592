package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.timeline.api.ComingEvent;
import org.oslonac.core.timeline.api.ComingKind;
import org.oslonac.core.timeline.api.ComingSource;

/** The next call that was promised to a client, in the head of her case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallBackComing implements ComingSource {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Override
    public Optional<ComingEvent> next(long caseFileId) {
        if (!access.may(DataClass.CONTACT)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select c.id, c.dueAt from CallBack c where c.caseFileId = :client and c.state = :due"
                                + " order by c.dueAt",
                        Object[].class)
                .setParameter("client", caseFileId)
                .setParameter("due", CallBackState.DUE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new ComingEvent(ComingKind.CALL_BACK, (Instant) row[1], "/calls/callbacks/" + row[0]));
    }
}
