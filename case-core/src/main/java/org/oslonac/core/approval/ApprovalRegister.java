package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.audit.Audit;

/** Takes requests from features. The subject is always locked before its request, so that two never wait for each other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApprovalRegister implements Approvals {

    static final String SUBJECT = "approval";

    @Inject
    ApprovalRepository approvals;

    @Inject
    Approvables approvables;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public long submit(String type, long subjectId) {
        approvables.of(type).lock(subjectId);
        SubjectVersion now = approvables.version(type, subjectId);
        Optional<Approval> open = approvals.open(type, subjectId);
        if (open.filter(one -> one.isWaiting(clock.instant()) && one.isAbout(now))
                .isPresent()) {
            return open.get().getId();
        }
        open.ifPresent(this::drop);
        Approval approval = new Approval(now, staff.id(), clock.instant());
        approvals.add(approval);
        audit.created(SUBJECT, approval.getId());
        return approval.getId();
    }

    @Override
    public Optional<Long> waiting(String type, long subjectId) {
        return approvals
                .open(type, subjectId)
                .filter(one -> one.isWaiting(clock.instant()))
                .map(Approval::getId);
    }

    @Override
    public void drop(String type, long subjectId) {
        approvables.of(type).lock(subjectId);
        approvals.open(type, subjectId).ifPresent(this::drop);
    }

    private void drop(Approval approval) {
        approval.drop(clock.instant());
        approvals.write();
        audit.changed(SUBJECT, approval.getId(), approval.getState().name());
    }

    @Override
    public Approved requireApproved(String type, long subjectId) {
        approvables.of(type).lock(subjectId);
        Approval approval = approvals.approved(type, subjectId).orElseThrow(() -> new ApprovalRefused("missing"));
        Approved approved = approval.use(approvables.version(type, subjectId), clock.instant());
        audit.changed(SUBJECT, approval.getId(), "executed");
        return approved;
    }
}
