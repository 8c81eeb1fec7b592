package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeavingRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Leaving leaving) {
        entities.persist(leaving);
        entities.flush();
    }

    Leaving get(long id) {
        return Optional.ofNullable(entities.find(Leaving.class, id)).orElseThrow(NotFound::new);
    }

    /** What was asked for this colleague last. */
    Optional<Leaving> last(long staffId) {
        return entities.createQuery(
                        "select l from Leaving l where l.staffId = :staff order by l.id desc", Leaving.class)
                .setParameter("staff", staffId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every colleague for whom it was asked, by what was asked last; the newest first. */
    List<Leaving> latest() {
        return entities.createQuery(
                        "select l from Leaving l where l.id = (select max(o.id) from Leaving o where o.staffId = l.staffId)"
                                + " order by l.id desc",
                        Leaving.class)
                .getResultList();
    }
}
