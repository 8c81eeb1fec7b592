package org.oslonac.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoleChangeRepository {

    @PersistenceContext
    EntityManager entities;

    void add(RoleChange change) {
        entities.persist(change);
        entities.flush();
    }

    RoleChange get(long id) {
        return Optional.ofNullable(entities.find(RoleChange.class, id)).orElseThrow(NotFound::new);
    }

    /** What was asked for this colleague last. */
    Optional<RoleChange> last(long staffId) {
        return entities.createQuery(
                        "select c from RoleChange c where c.staffId = :staff order by c.id desc", RoleChange.class)
                .setParameter("staff", staffId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
