package org.oslonac.core.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ErasureRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    Seal seal(CaseErasure erasure) {
        return vault.row(KeyOwner.HOUSE, erasure.getId());
    }

    /** The case of this code that is not erased, whoever asks: the officer is on no team. */
    Optional<Long> caseOf(String code) {
        return entities.createQuery(
                        "select f.id from CaseFile f where f.code = :code and f.erasedAt is null", Long.class)
                .setParameter("code", CaseCode.parse(code).map(CaseCode::text).orElse(""))
                .getResultStream()
                .findFirst();
    }

    String code(long caseFileId) {
        return entities.createQuery("select f.code from CaseFile f where f.id = :id", String.class)
                .setParameter("id", caseFileId)
                .getSingleResult();
    }

    void add(CaseErasure erasure) {
        entities.persist(erasure);
        entities.flush();
    }

    CaseErasure get(long id) {
        return Optional.ofNullable(entities.find(CaseErasure.class, id)).orElseThrow(NotFound::new);
    }

    CaseErasure lock(long id) {
        return Optional.ofNullable(entities.find(CaseErasure.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    void lockCase(long caseFileId) {
        entities.createNativeQuery("select id from core_case_file where id = ? for update")
                .setParameter(1, caseFileId)
                .getSingleResult();
    }

    /** What was asked for this case last. */
    Optional<CaseErasure> last(long caseFileId) {
        return entities.createQuery(
                        "select e from CaseErasure e where e.caseFileId = :file order by e.id desc", CaseErasure.class)
                .setParameter("file", caseFileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ErasureRow> rows(PageRequest page) {
        return entities.createQuery(
                        "select e, f.code from CaseErasure e, CaseFile f where f.id = e.caseFileId order by e.id desc",
                        Object[].class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> ((CaseErasure) row[0]).row((String) row[1]))
                .toList();
    }

    long count() {
        return entities.createQuery("select count(e) from CaseErasure e", Long.class)
                .getSingleResult();
    }
}
