package org.oslonac.core.alert;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CanaryRepository {

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CanaryWatch watch;

    List<Canary> all() {
        return entities.createQuery("select c from Canary c order by c.markedAt desc, c.id desc", Canary.class)
                .getResultList();
    }

    /**
     * The case of this code, whoever's it is: the data protection officer is on no team and opens no case, and learns here no
     * more than that the code she typed is one.
     *
     * @return its id and that of its person
     */
    Optional<Object[]> caseOf(CaseCode code) {
        return entities.createQuery("select f.id, f.personId from CaseFile f where f.code = :code", Object[].class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst();
    }

    /** The codes of decoys, which the data protection officer has named herself. */
    Map<Long, String> codes(Collection<Long> caseFileIds) {
        if (caseFileIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select f.id, f.code from CaseFile f where f.id in :ids", Object[].class)
                .setParameter("ids", caseFileIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    boolean isCanary(long caseFileId) {
        return !entities.createQuery("select c.id from Canary c where c.caseFileId = :id", Long.class)
                .setParameter("id", caseFileId)
                .getResultList()
                .isEmpty();
    }

    long add(Canary canary) {
        entities.persist(canary);
        entities.flush();
        tellWatch();
        return canary.getId();
    }

    void remove(long id) {
        Canary canary = entities.find(Canary.class, id);
        if (canary == null) {
            throw new NotFound();
        }
        entities.remove(canary);
        tellWatch();
    }

    /** Once this transaction is committed, the watch knows what is in the table then. */
    void tellWatch() {
        entities.flush();
        List<Canary> now = all();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing has changed for others yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    watch.know(now);
                }
            }
        });
    }
}
