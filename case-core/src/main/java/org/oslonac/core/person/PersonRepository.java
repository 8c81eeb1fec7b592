package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    Person get(long id) {
        Person person = entities.find(Person.class, id);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** Writes now, so that a conflict is met here and told as one. */
    void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException conflict) {
            throw new ChangedMeanwhile();
        }
    }
}
