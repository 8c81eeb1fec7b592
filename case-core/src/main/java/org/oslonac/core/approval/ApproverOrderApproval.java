package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;

/** Who is asked first decides much: the order of approvers itself changes when a second person agrees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproverOrderApproval implements Approvable {

    static final String TYPE = "APPROVER_ORDER";
    static final String SUBJECT = "approver_chain";

    @Inject
    ApproverRepository approvers;

    @Inject
    Approvables approvables;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Asks for this order; what was asked before for this kind is void. @return the id of the request */
    long ask(String kind, List<Long> order) {
        approvers.lock();
        Optional<ApproverChange> last = approvers.lastChange(kind);
        boolean same = last.filter(one -> one.isBy(staff.id(), order)).isPresent();
        return approvals.get().submitInstead(TYPE, last.map(ApproverChange::getId), same, () -> {
            ApproverChange change = new ApproverChange(kind, order, staff.id(), clock.instant());
            approvers.add(change);
            return change.getId();
        });
    }

    /** The request for another order of this kind that waits for a decision. */
    Optional<Long> waiting(String kind) {
        return approvers.lastChange(kind).flatMap(change -> approvals.get().waiting(TYPE, change.getId()));
    }

    String titleOf(String kind) {
        return ApproverChange.ALL.equals(kind)
                ? "approval.order.all"
                : approvables.of(kind).titleKey();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "approval.order.request";
    }

    @Override
    public void lock(long changeId) {
        approvers.lock();
    }

    @Override
    public ApprovalSubject subject(long changeId) {
        ApproverChange change = approvers.change(changeId);
        List<Approver> now = approvers.chain(change.getSubjectType()).approvers();
        List<String> wanted = change.getOrder().stream()
                .map(id -> now.stream()
                        .filter(one -> one.staffId() == id)
                        .findFirst()
                        .map(Approver::name)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return new ApprovalSubject(
                first(wanted.isEmpty() ? now.stream().map(Approver::name).toList() : wanted),
                "/admin/approvers?kind=" + change.getSubjectType(),
                List.of(
                        Fact.key("approval.order.kind", titleOf(change.getSubjectType())),
                        Fact.text(
                                "approval.order.now",
                                numbered(now.stream().map(Approver::name).toList())),
                        change.getOrder().isEmpty()
                                ? Fact.key("approval.order.wanted", "approval.order.asAll")
                                : Fact.text("approval.order.wanted", numbered(wanted))),
                Set.of(change.getRequestedBy()));
    }

    /** Who would be asked first: what a list calls the request, in any language. */
    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.get(0);
    }

    private static String numbered(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> (place + 1) + ". " + names.get(place))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void execute(long changeId, Approved approved) {
        ApproverChange change = approvers.change(changeId);
        approvers.order(change.getSubjectType(), change.getOrder());
        audit.changed(SUBJECT, changeId, "order");
    }
}
