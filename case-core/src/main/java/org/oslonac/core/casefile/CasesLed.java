package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseTeams;
import org.oslonac.core.holding.api.Holding;

/** The cases that a colleague leads, closed ones too: each may be opened again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CasesLed implements Holding {

    private static final String LED = " from CaseFile f where f.ownerId = :staff and f.erasedAt is null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseTeams teams;

    @Inject
    Audit audit;

    @Override
    public String titleKey() {
        return "leaving.kind.cases";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CASE_MANAGER);
    }

    @Override
    public List<String> held(long staffId) {
        return entities.createQuery("select f.code" + LED + " order by f.code desc", String.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    @Override
    public void release(long from, Long to) {
        List<Long> files = entities.createQuery("select f.id" + LED, Long.class)
                .setParameter("staff", from)
                .getResultList();
        teams.letIn(to, files);
        entities.createQuery("update CaseFile f set f.ownerId = :to, f.version = f.version + 1 where f.id in :files")
                .setParameter("to", to)
                .setParameter("files", files)
                .executeUpdate();
        files.forEach(file -> audit.changed(CaseFileService.SUBJECT, file, "handed over"));
    }
}
