package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffAccountRepository {

    @PersistenceContext
    EntityManager entities;

    void add(StaffAccount account) {
        entities.persist(account);
        entities.flush();
    }

    StaffAccount get(long id) {
        return entities.getReference(StaffAccount.class, id);
    }

    Optional<StaffAccount> find(long id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id));
    }

    Optional<StaffAccount> findByUsername(String username) {
        return entities.createQuery("select a from StaffAccount a where a.username = :username", StaffAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
