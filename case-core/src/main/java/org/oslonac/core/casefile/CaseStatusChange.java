package org.oslonac.core.casefile;

import static org.oslonac.core.casefile.CaseSecret.STEP_OVERRIDE;
import static org.oslonac.core.casefile.CaseSecret.STEP_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** One step of a case from status to status: who took it, when and why. It is written once and never changed. */
@Entity
@Table(name = "core_case_status_change")
public class CaseStatusChange {

    @Id
    private long id;

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

    private Sealed reason;

    @Column(name = "override_reason")
    private Sealed overrideReason;

    /** The reasons as they were said, until the step is written. */
    @Transient
    private String said;

    @Transient
    private String saidToOverride;

    protected CaseStatusChange() {}

    CaseStatusChange(long caseFileId, CaseStatus from, CaseStatus to, StatusAct act) {
        this.caseFileId = caseFileId;
        this.from = from;
        this.to = to;
        this.changedAt = act.at();
        this.staffId = act.staffId();
        this.said = act.reason();
    }

    CaseStatusChange because(Closing closing) {
        closureReason = closing.reason();
        saidToOverride = closing.overrideReason();
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

    /** It gets its place in the record. */
    void writtenAs(long row, Seal seal) {
        id = row;
        reason = seal.seal(STEP_REASON, said);
        overrideReason = seal.seal(STEP_OVERRIDE, saidToOverride);
    }

    String reason(Seal seal) {
        return seal.open(STEP_REASON, reason);
    }

    String overrideReason(Seal seal) {
        return seal.open(STEP_OVERRIDE, overrideReason);
    }
}
