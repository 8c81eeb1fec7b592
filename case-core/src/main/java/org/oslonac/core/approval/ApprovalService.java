package org.oslonac.core.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.audit.Audit;

/** Decides on what colleagues have asked for. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class ApprovalService {

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApproverRepository approvers;

    @Inject
    Approvables approvables;

    @Inject
    CurrentStaff staff;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Takes the one decision on a request and does what was approved, in one transaction. A request whose subject has
     * changed, or whose time is over, ends without a decision.
     *
     * @return where the request stands now: what was decided, void or expired
     * @throws org.oslonac.core.access.StepUpOwed when she has to show first that it is she
     * @throws ApprovalRefused when a colleague has decided before, when it is not the caller's to decide, or when a reason is
     *     owed
     */
    public ApprovalState decide(long id, Decision decision, DecisionDraft draft) {
        stepUp.demand();
        Approval known = approvals.get(id);
        Approvable kind = approvables.of(known.getSubjectType());
        kind.lock(known.getSubjectId());
        Approval approval = approvals.lock(id);
        SubjectVersion now = approvables.version(approval.getSubjectType(), approval.getSubjectId());
        Instant at = clock.instant();
        ApprovalAct act = new ApprovalAct(decision, staff.id(), standsInFor(approval, at), at, draft.getNote());
        ApprovalState state = approval.decide(act, now);
        approval.sealedBy(approvals.seal(approval));
        if (state == ApprovalState.APPROVED && kind.isDoneAtOnce()) {
            kind.execute(approval.getSubjectId(), approval.use(now, at));
        }
        approvals.write();
        audit.changed(ApprovalRegister.SUBJECT, id, state.name());
        return state;
    }

    /** For whom she stands in. Who is part of the request, or comes too late, is told so by the request itself. */
    private Long standsInFor(Approval approval, Instant at) {
        if (!approval.isWaiting(at) || approval.isPartOf(staff.id())) {
            return null;
        }
        Optional<Turn> turn = approvers
                .chain(approval.getSubjectType())
                .turnOf(staff.id(), approval::isPartOf, approval.getRequestedAt(), at);
        return turn.orElseThrow(() -> new ApprovalRefused("notYourTurn")).standsInFor();
    }
}
