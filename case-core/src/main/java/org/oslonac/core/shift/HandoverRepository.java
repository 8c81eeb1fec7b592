package org.oslonac.core.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverRepository {

    @PersistenceContext
    EntityManager entities;

    void add(HandoverNote note) {
        entities.persist(note);
        entities.flush();
    }

    HandoverNote get(long id) {
        return Optional.ofNullable(entities.find(HandoverNote.class, id)).orElseThrow(NotFound::new);
    }

    Optional<HandoverNote> findLatest() {
        return entities.createQuery("select n from HandoverNote n order by n.id desc", HandoverNote.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
