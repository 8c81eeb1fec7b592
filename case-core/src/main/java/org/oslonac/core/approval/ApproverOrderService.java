package org.oslonac.core.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StepUp;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.NotFound;

/** The order in which approvers are asked, for all kinds of acts and for one; it changes by two people (D4). */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
public class ApproverOrderService {

    /** With fewer approvers there is no order, and nobody who could agree to one. */
    private static final int FEWEST = 2;

    @Inject
    ApproverRepository approvers;

    @Inject
    ApprovalRepository approvals;

    @Inject
    Approvables approvables;

    @Inject
    ApproverOrderApproval approval;

    @Inject
    StepUp stepUp;

    @Inject
    Audit audit;

    /** Every kind, beginning with the order that holds where a kind has none of its own. */
    public List<ApproverKind> kinds() {
        Set<String> own = approvers.ordered();
        return Stream.concat(Stream.of(ApproverChange.ALL), approvables.types().stream())
                .map(type -> new ApproverKind(type, approval.titleOf(type), own.contains(type)))
                .toList();
    }

    /** Everybody who decides on this kind, in the order in which she is asked, with who is away today. */
    public List<ApproverRow> rows(String kind) {
        requireKind(kind);
        List<Approver> chain = approvers.chain(kind).approvers();
        Map<Long, String> names = approvals.names(
                chain.stream().map(Approver::deputyId).filter(Objects::nonNull).collect(Collectors.toSet()));
        audit.listed(ApproverOrderApproval.SUBJECT, chain.size());
        return chain.stream()
                .map(one -> new ApproverRow(
                        one.staffId(),
                        one.name(),
                        one.awayUntil(),
                        one.deputyId() == null ? null : names.get(one.deputyId())))
                .toList();
    }

    /** The names of colleagues whom the house could make approvers, where there are too few. */
    public List<String> toAppoint() {
        return approvers.chain(ApproverChange.ALL).approvers().size() < FEWEST
                ? approvers.toAppoint(nobody -> false)
                : List.of();
    }

    /** The request for another order of this kind that waits for a decision. */
    public Optional<Long> waiting(String kind) {
        return approval.waiting(kind);
    }

    /**
     * Asks that approvers of this kind are asked in this order; nobody means as for all kinds.
     *
     * @return the id of the request
     * @throws ApprovalRefused when there is nothing to order, it is not all of them, or it would change nothing
     * @throws NotFound when there is no such kind
     */
    public long ask(String kind, List<Long> order) {
        stepUp.demand();
        requireKind(kind);
        List<Long> now = approvers.chain(kind).approvers().stream()
                .map(Approver::staffId)
                .toList();
        boolean asAll = order.isEmpty();
        if (now.size() < FEWEST) {
            throw new ApprovalRefused("fewApprovers");
        }
        boolean all = order.size() == now.size() && new HashSet<>(order).equals(new HashSet<>(now));
        boolean own = approvers.ordered().contains(kind);
        if (asAll ? !own || kind.isEmpty() : !all || own && order.equals(now)) {
            throw new ApprovalRefused("sameOrder");
        }
        return approval.ask(kind, order);
    }

    private void requireKind(String kind) {
        if (!ApproverChange.ALL.equals(kind) && !approvables.types().contains(kind)) {
            throw new NotFound();
        }
    }
}
