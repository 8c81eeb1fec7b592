package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonMergeRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    void add(PersonMerge merge) {
        entities.persist(merge);
        entities.flush();
    }

    /** What opens what is written of it: the keys of the person who stays. */
    Seal seal(long keptId, long id) {
        return vault.row(KeyOwner.person(keptId), id);
    }

    Seal seal(PersonMerge merge) {
        return seal(merge.getKeptId(), merge.getId());
    }

    PersonMerge get(long id) {
        return Optional.ofNullable(entities.find(PersonMerge.class, id)).orElseThrow(NotFound::new);
    }

    /** The last wishes that one of these people be merged, which were not followed. */
    List<PersonMerge> wishes(long one, long other) {
        return entities.createQuery(
                        "select m from PersonMerge m where m.mergedAt is null and (m.keptId in :both or m.otherId in :both)"
                                + " order by m.id desc",
                        PersonMerge.class)
                .setParameter("both", List.of(one, other))
                .getResultList();
    }

    /** Those that were done, the latest first. */
    List<PersonMerge> done(int limit) {
        return entities.createQuery(
                        "select m from PersonMerge m where m.mergedAt is not null order by m.mergedAt desc, m.id desc",
                        PersonMerge.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that were done before this and still have what undoing needs. */
    List<PersonMerge> overSince(Instant day) {
        return entities.createQuery(
                        "select m from PersonMerge m where m.mergedAt < :day and m.keptBefore is not null",
                        PersonMerge.class)
                .setParameter("day", day)
                .getResultList();
    }
}
