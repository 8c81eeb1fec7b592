package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseTeams;
import org.oslonac.core.shared.DomainException;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseTeamBook implements CaseTeams {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Override
    public void letIn(long staffId, Collection<Long> caseFileIds) {
        if (caseFileIds.isEmpty()) {
            return;
        }
        CaseScope hers = access.casesOf(staffId);
        Optional<String> related = hers.bind(entities.createQuery(
                        "select f.code from CaseFile f where f.id in :files and " + hers.relatedTo("f.id")
                                + " order by f.id",
                        String.class))
                .setParameter("files", caseFileIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (related.isPresent()) {
            throw new DomainException("casefile.error.takerRelated", related.get());
        }
        caseFileIds.forEach(file -> entities.createNativeQuery(
                        "insert ignore into core_case_member (case_file_id, staff_id) values (?, ?)")
                .setParameter(1, file)
                .setParameter(2, staffId)
                .executeUpdate());
    }
}
