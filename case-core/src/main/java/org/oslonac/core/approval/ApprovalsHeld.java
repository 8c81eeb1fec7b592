package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.oslonac.core.holding.api.Holding;

/** What a colleague has asked for and nobody has decided on is void without her, and her place among the approvers is free. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApprovalsHeld implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String titleKey() {
        return "leaving.kind.approvals";
    }

    private List<Approval> open(long staffId) {
        return entities.createQuery(
                        "select a from Approval a where a.requestedBy = :staff and a.state = :submitted order by a.id",
                        Approval.class)
                .setParameter("staff", staffId)
                .setParameter("submitted", ApprovalState.SUBMITTED)
                .getResultList();
    }

    @Override
    public List<String> held(long staffId) {
        Stream<String> labels = entities.createQuery(
                        "select a.subjectLabel from Approval a where a.requestedBy = :staff and a.state = :submitted"
                                + " order by a.id",
                        String.class)
                .setParameter("staff", staffId)
                .setParameter("submitted", ApprovalState.SUBMITTED)
                .getResultStream();
        List<?> places = entities.createNativeQuery("select distinct place from core_approver_chain where staff_id = ?")
                .setParameter(1, staffId)
                .getResultList();
        return Stream.concat(labels, places.stream().map(place -> place + ".")).toList();
    }

    @Override
    public void release(long from, Long to) {
        open(from).forEach(approval -> approval.drop(clock.instant()));
        entities.flush();
        entities.createNativeQuery("delete from core_approver_chain where staff_id = ?")
                .setParameter(1, from)
                .executeUpdate();
    }
}
