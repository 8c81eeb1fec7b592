package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.casefile.api.CaseSummary;
import org.oslonac.core.shared.NotFound;

/** Answers what other features ask about cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseFileDirectory implements CaseFiles {

    private static final String SUMMARY = "select new org.oslonac.core.casefile.api.CaseSummary("
            + "f.id, f.code, f.status, f.riskLevel, f.ownerId, f.personId) from CaseFile f ";

    @PersistenceContext
    EntityManager entities;

    @Override
    public CaseSummary summary(long id) {
        return entities.createQuery(SUMMARY + "where f.id = :id", CaseSummary.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Long> idOf(String code) {
        return CaseCode.parse(code)
                .flatMap(parsed -> entities.createQuery("select f.id from CaseFile f where f.code = :code", Long.class)
                        .setParameter("code", parsed.text())
                        .getResultStream()
                        .findFirst());
    }

    @Override
    public Map<Long, String> codes(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select f.id, f.code from CaseFile f where f.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public List<CaseSummary> ofPerson(long personId) {
        return entities.createQuery(SUMMARY + "where f.personId = :person order by f.id desc", CaseSummary.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
