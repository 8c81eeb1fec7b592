package org.oslonac.core.keyrenewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.approval.api.Approvals;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.vault.VaultKeeper;

/** New keys take two people: what lies under the old ones is sealed again afterwards, while everybody works on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeyRenewalApproval implements Approvable {

    static final String TYPE = "KEY_RENEWAL";
    static final String SUBJECT = "key_renewal";

    @Inject
    KeyRenewalRepository renewals;

    @Inject
    VaultKeeper keeper;

    @Inject
    Instance<Approvals> approvals;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The request that waits for a decision. */
    Optional<Long> waiting() {
        return renewals.latest(1).stream()
                .findFirst()
                .flatMap(last -> approvals.get().waiting(TYPE, last.getId()));
    }

    void submit(KeyRenewal renewal) {
        approvals.get().submit(TYPE, renewal.getId());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String titleKey() {
        return "keyrenewal.one.title";
    }

    @Override
    public void lock(long renewalId) {
        renewals.lock(renewalId);
    }

    @Override
    public ApprovalSubject subject(long renewalId) {
        KeyRenewal renewal = renewals.get(renewalId);
        return new ApprovalSubject(
                keeper.keyFileName(),
                null,
                List.of(
                        Fact.text("keyrenewal.file", keeper.keyFileName()),
                        Fact.key("keyrenewal.what", "keyrenewal.what.all")),
                Set.of(renewal.requestedBy()));
    }

    @Override
    public void execute(long renewalId, Approved approved) {
        keeper.retireKeys();
        renewals.get(renewalId).begin(approved, clock.instant());
        audit.changed(SUBJECT, renewalId, "begun");
    }
}
