package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.api.CaseTeams;
import org.oslonac.core.holding.api.Holding;

/** Calls that a colleague has to make, and rhythms that she keeps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallsPromised implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseTeams teams;

    @Override
    public String titleKey() {
        return "leaving.kind.calls";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR);
    }

    @Override
    public List<String> held(long staffId) {
        return Stream.concat(
                        calls(staffId).stream().map(row -> row[1] == null ? "#" + row[0] : (String) row[1]),
                        rhythms(staffId).stream().map(row -> (String) row[1]))
                .toList();
    }

    private List<Object[]> calls(long staffId) {
        return entities.createQuery(
                        "select c.id, f.code, c.caseFileId from CallBack c left join CaseFile f on f.id = c.caseFileId"
                                + " where c.assigneeId = :staff and c.state = :due order by c.dueAt",
                        Object[].class)
                .setParameter("staff", staffId)
                .setParameter("due", CallBackState.DUE)
                .getResultList();
    }

    private List<Object[]> rhythms(long staffId) {
        return entities.createQuery(
                        "select r.id, f.code, r.caseFileId from RegularContact r, CaseFile f where f.id = r.caseFileId"
                                + " and r.responsibleId = :staff and r.endedAt is null order by r.nextDueAt",
                        Object[].class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    @Override
    public void release(long from, Long to) {
        teams.letIn(
                to,
                Stream.concat(calls(from).stream(), rhythms(from).stream())
                        .map(row -> (Long) row[2])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        entities.createQuery("update CallBack c set c.assigneeId = :to, c.version = c.version + 1"
                        + " where c.assigneeId = :staff and c.state = :due")
                .setParameter("to", to)
                .setParameter("staff", from)
                .setParameter("due", CallBackState.DUE)
                .executeUpdate();
        entities.createQuery("update RegularContact r set r.responsibleId = :to, r.version = r.version + 1"
                        + " where r.responsibleId = :staff and r.endedAt is null")
                .setParameter("to", to)
                .setParameter("staff", from)
                .executeUpdate();
    }
}
