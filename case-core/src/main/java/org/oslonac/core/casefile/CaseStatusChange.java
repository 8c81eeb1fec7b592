package org.oslonac.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oslonac.core.casefile.api.CaseStatus;

/** One step of a case from status to status: who took it, when and why. It is written once and never changed. */
@Entity
@Table(name = "core_case_status_change")
public class CaseStatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CaseStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus to;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "closure_reason")
    private String closureReason;

    private String reason;

    @Column(name = "override_reason")
    private String overrideReason;

    protected CaseStatusChange() {}

    CaseStatusChange(long caseFileId, CaseStatus from, CaseStatus to, StatusAct act) {
        this.caseFileId = caseFileId;
        this.from = from;
        this.to = to;
        this.changedAt = act.at();
        this.staffId = act.staffId();
        this.reason = act.reason();
    }

    CaseStatusChange because(Closing closing) {
        closureReason = closing.reason();
        overrideReason = closing.overrideReason();
        return this;
    }

    public long getId() {
        return id;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public CaseStatus getFrom() {
        return from;
    }

    public CaseStatus getTo() {
        return to;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public long getStaffId() {
        return staffId;
    }

    public String getClosureReason() {
        return closureReason;
    }

    public String getReason() {
        return reason;
    }

    public String getOverrideReason() {
        return overrideReason;
    }
}
