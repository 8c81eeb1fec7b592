package org.oslonac.core.safecontact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A call that went against the plan, with the reason that the colleague gave (D26). Written once, never changed. */
@Entity
@Table(name = "core_unsafe_call")
public class UnsafeCall {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "called_at")
    private Instant calledAt;

    private String channel;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "staff_id")
    private long staffId;

    protected UnsafeCall() {}

    UnsafeCall(SafeContactPlan plan, Instant calledAt, String channel, String reason, long staffId) {
        this.verdict = plan.check(calledAt, channel).verdict();
        if (!verdict.isReasonNeeded()) {
            throw new IllegalArgumentException("A call inside the plan needs no reason");
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonNeeded(verdict);
        }
        this.caseFileId = plan.caseFileId();
        this.planId = plan.getId();
        this.calledAt = calledAt;
        this.channel = channel;
        this.reason = reason.length() > 500 ? reason.substring(0, 500) : reason;
        this.staffId = staffId;
    }

    public long getId() {
        return id;
    }
}
