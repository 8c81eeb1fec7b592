package org.oslonac.core.keyrenewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeyRenewalRepository {

    @PersistenceContext
    EntityManager entities;

    void add(KeyRenewal renewal) {
        entities.persist(renewal);
        entities.flush();
    }

    KeyRenewal get(long id) {
        return Optional.ofNullable(entities.find(KeyRenewal.class, id)).orElseThrow(NotFound::new);
    }

    KeyRenewal lock(long id) {
        return Optional.ofNullable(entities.find(KeyRenewal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    List<KeyRenewal> latest(int most) {
        return entities.createQuery("select r from KeyRenewal r order by r.id desc", KeyRenewal.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The one that is going on, if there is one. */
    Optional<Long> running() {
        return entities.createQuery(
                        "select r.id from KeyRenewal r where r.beganAt is not null and r.finishedAt is null order by r.id",
                        Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
