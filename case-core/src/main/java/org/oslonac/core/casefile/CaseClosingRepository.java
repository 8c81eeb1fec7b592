package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseClosingRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    CaseClosingRequest add(long caseFileId, Closing closing, StatusAct act) {
        long id = ids.next();
        Seal seal = vault.row(KeyOwner.caseFile(caseFileId), id);
        CaseClosingRequest request = new CaseClosingRequest(id, caseFileId, closing, act, seal);
        entities.persist(request);
        entities.flush();
        return request;
    }

    Seal seal(CaseClosingRequest request) {
        return vault.row(KeyOwner.caseFile(request.getCaseFileId()), request.getId());
    }

    CaseClosingRequest get(long id) {
        return Optional.ofNullable(entities.find(CaseClosingRequest.class, id)).orElseThrow(NotFound::new);
    }

    /** The last wish to close this case over something open. */
    Optional<CaseClosingRequest> last(long caseFileId) {
        return entities.createQuery(
                        "select r from CaseClosingRequest r where r.caseFileId = :file order by r.id desc",
                        CaseClosingRequest.class)
                .setParameter("file", caseFileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
