package org.oslonac.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InstitutionRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Institution institution) {
        entities.persist(institution);
        entities.flush();
    }

    Institution get(long id) {
        Institution institution = entities.find(Institution.class, id);
        if (institution == null) {
            throw new NotFound();
        }
        return institution;
    }
}
