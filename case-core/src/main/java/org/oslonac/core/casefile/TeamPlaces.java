package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.oslonac.core.holding.api.Holding;

/** Her places on teams end with her account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TeamPlaces implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Override
    public String titleKey() {
        return "leaving.kind.teams";
    }

    @Override
    public List<String> held(long staffId) {
        return entities.createQuery(
                        "select f.code from CaseFile f, CaseMember m where m.caseFileId = f.id and m.staffId = :staff"
                                + " order by f.code desc",
                        String.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    @Override
    public void release(long from, Long to) {
        entities.createNativeQuery("delete from core_case_member where staff_id = ?")
                .setParameter(1, from)
                .executeUpdate();
    }
}
