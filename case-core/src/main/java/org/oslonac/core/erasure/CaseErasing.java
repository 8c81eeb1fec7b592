package org.oslonac.core.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.erasure.api.ErasurePart;
import org.oslonac.core.person.api.PersonChanged;
import org.oslonac.core.vault.KeyOwner;

/** A case that is closed may be erased, and its client with it when no other case of hers is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseErasing implements ErasurePart {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<PersonChanged> changed;

    @Override
    public List<String> holds(long caseFileId) {
        CaseStatus status = entities.createQuery("select f.status from CaseFile f where f.id = :file", CaseStatus.class)
                .setParameter("file", caseFileId)
                .getSingleResult();
        return status.isClosed() ? List.of() : List.of("erasure.hold.open");
    }

    @Override
    public Set<KeyOwner> owners(long caseFileId) {
        Set<KeyOwner> owners = new HashSet<>(Set.of(KeyOwner.caseFile(caseFileId)));
        if (isLastOfHers(caseFileId)) {
            everybody(personOf(caseFileId)).forEach(one -> owners.add(KeyOwner.person(one)));
        }
        return owners;
    }

    private long personOf(long caseFileId) {
        return entities.createQuery("select f.personId from CaseFile f where f.id = :file", Long.class)
                .setParameter("file", caseFileId)
                .getSingleResult();
    }

    private boolean isLastOfHers(long caseFileId) {
        return entities.createQuery(
                                "select count(f) from CaseFile f where f.personId = :person and f.id <> :file"
                                        + " and f.erasedAt is null",
                                Long.class)
                        .setParameter("person", personOf(caseFileId))
                        .setParameter("file", caseFileId)
                        .getSingleResult()
                == 0;
    }

    /** Her, and those who turned out to be her. */
    private Set<Long> everybody(long personId) {
        Set<Long> found = new HashSet<>(Set.of(personId));
        List<Long> more = List.of(personId);
        while (!more.isEmpty()) {
            more = entities
                    .createQuery("select p.id from Person p where p.mergedInto in :people", Long.class)
                    .setParameter("people", more)
                    .getResultList()
                    .stream()
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    @Override
    public List<Amount> amounts(long caseFileId) {
        long notes = entities.createQuery("select count(n) from CaseNote n where n.caseFileId = :file", Long.class)
                .setParameter("file", caseFileId)
                .getSingleResult();
        return List.of(
                new Amount("erasure.amount.notes", notes),
                new Amount("erasure.amount.person", isLastOfHers(caseFileId) ? 1 : 0));
    }

    @Override
    public void erase(long caseFileId, Instant at) {
        entities.createQuery("update CaseFile f set f.erasedAt = :at where f.id = :file")
                .setParameter("at", at)
                .setParameter("file", caseFileId)
                .executeUpdate();
        changed.fire(new PersonChanged(personOf(caseFileId)));
    }
}
