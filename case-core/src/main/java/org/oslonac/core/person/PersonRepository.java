package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    /** Makes a person of what the form holds; her row's id is known first, for her data are bound to it. */
    Person add(PersonDraft draft) {
        long id = ids.next();
        Person person = new Person(id, draft, seal(id));
        entities.persist(person);
        entities.flush();
        return person;
    }

    /** What opens her data. */
    Seal seal(long id) {
        return vault.row(KeyOwner.person(id), id);
    }

    /** The person, if there is one; whoever asks for her has asked for the right. */
    Person get(long id) {
        Person person = entities.find(Person.class, id);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** Who this person turned out to be; she herself when she is nobody else, or not there. */
    long whoIs(long id) {
        Person person = entities.find(Person.class, id);
        return person == null || !person.isMerged() ? id : whoIs(person.getMergedInto());
    }

    /** Both as they are in the database now; whoever else changes them waits until this is done. */
    void lock(long one, long other) {
        Stream.of(one, other).distinct().sorted().forEach(this::lock);
    }

    /** Her as she is in the database now; whoever else changes her waits until this is done. */
    Person lock(long id) {
        Person person = get(id);
        entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    /** These people, with their keys at hand. */
    List<Person> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Person> people = entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
        vault.prepare(people.stream().flatMap(Person::names));
        return people;
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
