package org.oslonac.core.safecontact;

import static org.oslonac.core.safecontact.SafeContactSecret.UNSAFE_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A call that went against the plan, with the reason that the colleague gave (D26). Written once, never changed. */
@Entity
@Table(name = "core_unsafe_call")
public class UnsafeCall {

    @Id
    private long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "called_at")
    private Instant calledAt;

    private String channel;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private Sealed reason;

    @Column(name = "staff_id")
    private long staffId;

    protected UnsafeCall() {}

    /** The call that a colleague means to make: when, on which channel, and why against the plan. */
    record AskedCall(Instant at, String channel, String reason) {

        @Override
        public String toString() {
            return "AskedCall[" + channel + "]";
        }
    }

    UnsafeCall(long id, SafeContactPlan plan, AskedCall call, long staffId, Seal seal) {
        this.verdict = plan.check(call.at(), call.channel()).verdict();
        if (!verdict.isReasonNeeded()) {
            throw new IllegalArgumentException("A call inside the plan needs no reason");
        }
        String reason = call.reason();
        if (reason == null || reason.isBlank()) {
            throw new ReasonNeeded(verdict);
        }
        this.id = id;
        this.caseFileId = plan.caseFileId();
        this.planId = plan.getId();
        this.calledAt = call.at();
        this.channel = call.channel();
        this.reason = seal.seal(UNSAFE_REASON, reason.length() > 500 ? reason.substring(0, 500) : reason);
        this.staffId = staffId;
    }

    public long getId() {
        return id;
    }
}
