package org.oslonac.core.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.holding.api.Holding;

/** Emergency accesses that still run end with the account, and what it was to be told of the others' is for those who stay. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RunningEmergencies implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String titleKey() {
        return "leaving.kind.emergencies";
    }

    @Override
    public List<String> held(long staffId) {
        return entities.createQuery(
                        "select f.code from CaseFile f where f.id in (select b.caseFileId from BreakGlass b"
                                + " where b.staffId = :staff and b.endsAt > :now) or f.id in (select b.caseFileId"
                                + " from BreakGlass b, BreakGlassNotice n where n.grantId = b.id and n.staffId = :staff"
                                + " and n.seenAt is null) order by f.code desc",
                        String.class)
                .setParameter("staff", staffId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public void release(long from, Long to) {
        entities.createQuery("update BreakGlass b set b.endsAt = :now, b.version = b.version + 1"
                        + " where b.staffId = :staff and b.endsAt > :now")
                .setParameter("staff", from)
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.createQuery("delete from BreakGlassNotice n where n.staffId = :staff and n.seenAt is null")
                .setParameter("staff", from)
                .executeUpdate();
    }
}
