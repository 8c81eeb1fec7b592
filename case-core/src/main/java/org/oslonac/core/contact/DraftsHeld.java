package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.holding.api.Holding;

/** Calls that a colleague has begun to write down and not saved: somebody else finishes them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftsHeld implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Override
    public String titleKey() {
        return "leaving.kind.drafts";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR);
    }

    @Override
    public List<String> held(long staffId) {
        return entities.createQuery(
                        "select d.id from ContactFormDraft d where d.staffId = :staff and d.submittedAt is null order by d.id",
                        Long.class)
                .setParameter("staff", staffId)
                .getResultStream()
                .map(id -> "#" + id)
                .toList();
    }

    @Override
    public void release(long from, Long to) {
        entities.createQuery("update ContactFormDraft d set d.staffId = :to, d.editor = null"
                        + " where d.staffId = :staff and d.submittedAt is null")
                .setParameter("to", to)
                .setParameter("staff", from)
                .executeUpdate();
    }
}
