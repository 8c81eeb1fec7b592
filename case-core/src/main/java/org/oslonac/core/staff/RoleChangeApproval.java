package org.oslonac.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.AccountBook;
import org.oslonac.core.access.AccountBook.Account;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;

/** A colleague's roles change when a second person agrees, who is neither the administrator nor she. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoleChangeApproval implements Approvable {

    static final String TYPE = "ROLE_CHANGE";
    private static final String ROLES = "staff_role";

    @Inject
    RoleChangeRepository changes;

    @Inject
    AccountBook accounts;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    Founding founding;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Asks for these roles. What was asked for before is void; the same again is the same request. Where nobody else could
     * decide yet, it is done at once and the trail says so.
     *
     * @return whether it was done
     */
    boolean ask(long staffId, Set<String> roles) {
        accounts.lock(staffId);
        boolean alone = founding.isHersAlone(staff.id(), staffId);
        if (alone) {
            doAlone(staffId, roles);
        } else {
            submit(staffId, roles);
        }
        return alone;
    }

    private void doAlone(long staffId, Set<String> roles) {
        RoleChange change = new RoleChange(staffId, roles, staff.id(), clock.instant());
        change.doneAlone(clock.instant());
        changes.add(change);
        audit.changed("role_change", change.getId(), "alone");
        accounts.assign(staffId, roles);
    }

    private void submit(long staffId, Set<String> roles) {
        Optional<RoleChange> last = changes.last(staffId);
        boolean same = last.filter(one -> one.getRoles().equals(roles) && one.getRequestedBy() == staff.id())
                .isPresent();
        approvals.get().submitInstead(TYPE, last.map(RoleChange::getId), same, () -> {
            RoleChange change = new RoleChange(staffId, roles, staff.id(), clock.instant());
            changes.add(change);
            return change.getId();
        });
    }

    /** The request for this colleague that waits for a decision. */
    Optional<Long> waiting(long staffId) {
        return changes.last(staffId).flatMap(one -> approvals.get().waiting(TYPE, one.getId()));
    }

    /** When the roles that she has were given without a second person, if they were. */
    Optional<Instant> givenAlone(long staffId) {
        return changes.last(staffId).map(RoleChange::getAloneAt);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "staff.roleChange";
    }

    @Override
    public void lock(long changeId) {
        accounts.lock(changes.get(changeId).getStaffId());
    }

    @Override
    public ApprovalSubject subject(long changeId) {
        RoleChange change = changes.get(changeId);
        Account account = accounts.get(change.getStaffId());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("staff.displayName", account.displayName()));
        facts.add(Fact.text("access.username", account.username()));
        add(facts, "staff.roles.now", account.roles());
        add(facts, "staff.roles.wanted", change.getRoles());
        facts.add(Fact.key("staff.state", account.enabled() ? "staff.enabled" : "staff.disabled"));
        return new ApprovalSubject(
                account.username(), null, facts, new HashSet<>(List.of(change.getRequestedBy(), change.getStaffId())));
    }

    private static void add(List<Fact> facts, String key, Set<String> roles) {
        if (roles.isEmpty()) {
            facts.add(Fact.key(key, "staff.roles.none"));
        }
        Role.ALL.stream().filter(roles::contains).forEach(role -> facts.add(Fact.code(key, ROLES, role)));
    }

    @Override
    public void execute(long changeId, Approved approved) {
        RoleChange change = changes.get(changeId);
        accounts.assign(change.getStaffId(), change.getRoles());
    }
}
