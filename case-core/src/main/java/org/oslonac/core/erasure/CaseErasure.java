package org.oslonac.core.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** That a case is to be erased, and once it is, the proof of it. */
@Entity
@Table(name = "core_case_erasure")
public class CaseErasure {

    @Id
    private long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private Sealed reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected CaseErasure() {}

    CaseErasure(long id, long caseFileId, ErasureDraft draft, long requestedBy, Instant requestedAt) {
        this.id = id;
        this.caseFileId = caseFileId;
        this.ground = draft.getGround();
        this.receivedOn = draft.getReceivedOn();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    CaseErasure because(String words, Seal seal) {
        reason = seal.seal(ErasureSecret.REASON, words);
        return this;
    }

    void done(Approved approved, Instant at) {
        approvedBy = approved.approvedBy();
        erasedAt = at;
    }

    boolean isDone() {
        return erasedAt != null;
    }

    /** Whether the same colleague asks for the same, as when a button is pressed twice. */
    boolean isSame(CaseErasure other, Seal mine, Seal theirs) {
        return requestedBy == other.requestedBy
                && ground == other.ground
                && Objects.equals(receivedOn, other.receivedOn)
                && reason(mine).equals(other.reason(theirs));
    }

    String reason(Seal seal) {
        return seal.open(ErasureSecret.REASON, reason);
    }

    ErasureRow row(String code) {
        return new ErasureRow(id, code, ground, receivedOn, requestedBy, requestedAt, approvedBy, erasedAt);
    }

    long getId() {
        return id;
    }

    long caseFileId() {
        return caseFileId;
    }

    ErasureGround ground() {
        return ground;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    long requestedBy() {
        return requestedBy;
    }
}
