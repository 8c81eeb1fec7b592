package org.oslonac.core.safecontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafeContactRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    /** What seals and opens a row that belongs to this client. */
    Seal seal(long caseFileId, long row) {
        return vault.row(KeyOwner.caseFile(caseFileId), row);
    }

    Seal seal(SafeContactPlan plan) {
        return seal(plan.caseFileId(), plan.getId());
    }

    void add(SafeContactPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    void add(UnsafeCall call) {
        entities.persist(call);
        entities.flush();
    }

    /** The latest plan that no other superseded, expired or not. */
    Optional<SafeContactPlan> findLatest(long caseFileId) {
        return entities.createQuery(
                        "select distinct p from SafeContactPlan p left join fetch p.hours left join fetch p.channels"
                                + " left join fetch p.numbers where p.caseFileId = :client and p.supersededAt is null"
                                + " order by p.id desc",
                        SafeContactPlan.class)
                .setParameter("client", caseFileId)
                .getResultStream()
                .findFirst();
    }

    List<SafeContactPlan> all(long caseFileId) {
        return entities.createQuery(
                        "select p from SafeContactPlan p where p.caseFileId = :client order by p.id desc",
                        SafeContactPlan.class)
                .setParameter("client", caseFileId)
                .getResultList();
    }

    /** Clients in this scope who agreed to be reached at this number, by plans that no other superseded. */
    List<Long> clientsAt(String numberHash, CaseScope scope) {
        return scope.bind(entities.createQuery(
                        "select distinct p.caseFileId from SafeContactPlan p join p.numbers n"
                                + " where n.numberHash = :hash and p.supersededAt is null and "
                                + scope.of("p.caseFileId"),
                        Long.class))
                .setParameter("hash", numberHash)
                .getResultList();
    }
}
