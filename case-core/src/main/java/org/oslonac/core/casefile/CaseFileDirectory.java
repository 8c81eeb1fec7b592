package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.casefile.api.CaseSummary;

/** Answers what other features ask about cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseFileDirectory implements CaseFiles {

    private static final String SUMMARY = "select new org.oslonac.core.casefile.api.CaseSummary("
            + "f.id, f.code, f.status, f.riskLevel, f.ownerId, f.personId) from CaseFile f ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Override
    public CaseSummary summary(long id) {
        CaseScope scope = access.cases();
        return scope.bind(entities.createQuery(SUMMARY + "where f.id = :id and " + scope.of("f.id"), CaseSummary.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.refuse(CaseFileService.SUBJECT, id));
    }

    @Override
    public Optional<Long> idOf(String code) {
        CaseScope scope = access.cases();
        String asked = "select f.id from CaseFile f where f.code = :code and " + scope.of("f.id");
        return CaseCode.parse(code)
                .flatMap(parsed -> scope.bind(entities.createQuery(asked, Long.class))
                        .setParameter("code", parsed.text())
                        .getResultStream()
                        .findFirst());
    }

    @Override
    public Map<Long, String> codes(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        CaseScope scope = access.cases();
        String asked = "select f.id, f.code from CaseFile f where f.id in :ids and " + scope.of("f.id");
        return scope.bind(entities.createQuery(asked, Object[].class))
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public List<CaseSummary> ofPerson(long personId) {
        CaseScope scope = access.cases();
        String asked = SUMMARY + "where f.personId = :person and " + scope.of("f.id") + " order by f.id desc";
        return scope.bind(entities.createQuery(asked, CaseSummary.class))
                .setParameter("person", personId)
                .getResultList();
    }
}
