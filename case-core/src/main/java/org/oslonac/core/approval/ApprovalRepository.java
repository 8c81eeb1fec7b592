package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApprovalRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    Seal seal(Approval approval) {
        return vault.row(KeyOwner.HOUSE, approval.getId());
    }

    void add(Approval approval) {
        entities.persist(approval);
        entities.flush();
    }

    Approval get(long id) {
        return Optional.ofNullable(entities.find(Approval.class, id)).orElseThrow(NotFound::new);
    }

    /** The request as it is in the database now, locked: a second decision waits until the first is written. */
    Approval lock(long id) {
        Approval approval = get(id);
        entities.refresh(approval, LockModeType.PESSIMISTIC_WRITE);
        return approval;
    }

    /** The request for this subject that has not been ended, locked. */
    Optional<Approval> open(String type, long subjectId) {
        return last(type, subjectId, ApprovalState.SUBMITTED);
    }

    /** The last approval of this subject, locked. */
    Optional<Approval> approved(String type, long subjectId) {
        return last(type, subjectId, ApprovalState.APPROVED);
    }

    private Optional<Approval> last(String type, long subjectId, ApprovalState state) {
        return entities.createQuery(
                        "select a.id from Approval a where a.subjectType = :type and a.subjectId = :subject"
                                + " and a.state = :state order by a.id desc",
                        Long.class)
                .setParameter("type", type)
                .setParameter("subject", subjectId)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    /** What is submitted, the oldest first, with its editors in the same query. */
    List<Approval> submitted() {
        return entities.createQuery(
                        "select distinct a from Approval a left join fetch a.editors where a.state = :state"
                                + " order by a.requestedAt, a.id",
                        Approval.class)
                .setParameter("state", ApprovalState.SUBMITTED)
                .getResultList();
    }

    /** The names of these colleagues, in one query. */
    Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s.id, s.displayName from StaffAccount s where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    void write() {
        entities.flush();
    }
}
