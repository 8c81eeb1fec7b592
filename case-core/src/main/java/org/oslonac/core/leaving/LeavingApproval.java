package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.holding.api.Holding;

/**
 * A supervisor reads who would take what, and allows it: then everything is handed over and the account closed, in the
 * transaction of her decision. What has ended meanwhile does not matter; what has come since voids the request.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeavingApproval implements Approvable {

    static final String TYPE = "LEAVING";
    static final String SUBJECT = "staff_account";

    @Inject
    LeavingRepository leavings;

    @Inject
    Holdings holdings;

    @Inject
    AccountBook accounts;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Asks for it; what was asked before for this colleague is void. @return the id of the request */
    long ask(long staffId, Set<LeavingItem> items) {
        accounts.lock(staffId);
        Optional<Leaving> last = leavings.last(staffId);
        boolean same = last.filter(one -> one.isFor(items) && one.getRequestedBy() == staff.id())
                .isPresent();
        return approvals.get().submitInstead(TYPE, last.map(Leaving::getId), same, () -> {
            Leaving leaving = new Leaving(staffId, staff.id(), clock.instant(), items);
            leavings.add(leaving);
            return leaving.getId();
        });
    }

    /** The request that waits for a decision. */
    Optional<Long> waiting(Leaving leaving) {
        return approvals.get().waiting(TYPE, leaving.getId());
    }

    Optional<Long> waiting(long staffId) {
        return leavings.last(staffId).flatMap(this::waiting);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "leaving.request";
    }

    @Override
    public void lock(long leavingId) {
        accounts.lock(leavings.get(leavingId).getStaffId());
    }

    @Override
    public ApprovalSubject subject(long leavingId) {
        Leaving leaving = leavings.get(leavingId);
        Account account = accounts.get(leaving.getStaffId());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("staff.displayName", account.displayName()));
        facts.add(Fact.text("access.username", account.username()));
        List<Holding> sorted = holdings.sorted();
        sorted.stream().filter(Holdings::isHandedOver).forEach(holding -> handedOver(facts, leaving, holding));
        sorted.stream()
                .filter(holding -> !Holdings.isHandedOver(holding))
                .forEach(holding -> facts.add(Fact.key("leaving.endsWith", holding.titleKey())));
        return new ApprovalSubject(
                account.username(), null, facts, Set.of(leaving.getRequestedBy(), leaving.getStaffId()));
    }

    private void handedOver(List<Fact> facts, Leaving leaving, Holding holding) {
        List<String> asked = leaving.heldOf(holding.titleKey());
        List<String> since = holding.held(leaving.getStaffId()).stream()
                .filter(one -> !asked.contains(one))
                .toList();
        if (!asked.isEmpty()) {
            Account taker = accounts.get(leaving.takerOf(holding.titleKey()).orElseThrow());
            facts.add(Fact.text(holding.titleKey(), asked.size() + ": " + String.join(", ", asked)));
            facts.add(Fact.text("leaving.takes", taker.displayName()));
            if (leaving.getClosedAt() == null && !Holdings.mayTake(holding, taker)) {
                facts.add(Fact.key("leaving.takes", "leaving.takes.not"));
            }
        }
        if (!since.isEmpty()) {
            facts.add(Fact.text("leaving.since", String.join(", ", since)));
        }
    }

    @Override
    public void execute(long leavingId, Approved approved) {
        Leaving leaving = leavings.get(leavingId);
        long from = leaving.getStaffId();
        for (Holding holding : holdings.sorted()) {
            if (!holding.held(from).isEmpty()) {
                holding.release(from, taker(leaving, holding));
            }
        }
        accounts.close(from);
        leaving.closed(approved, clock.instant());
        audit.changed(SUBJECT, from, "left");
    }

    private static Long taker(Leaving leaving, Holding holding) {
        if (!Holdings.isHandedOver(holding)) {
            return null;
        }
        return leaving.takerOf(holding.titleKey()).orElseThrow(() -> new LeavingRefused(holding.titleKey()));
    }
}
