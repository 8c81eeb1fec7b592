package org.oslonac.core.casefile;

import static org.oslonac.core.casefile.CaseSecret.CLOSING_OVERRIDE;
import static org.oslonac.core.casefile.CaseSecret.CLOSING_REASON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A supervisor's wish to close a case although something in it is open. It is written once; a second person decides. */
@Entity
@Table(name = "core_case_closing_request")
public class CaseClosingRequest {

    @Id
    private long id;

    @Column(name = "case_file_id")
    private long caseFileId;

    private boolean referred;

    @Column(name = "closure_reason")
    private String closureReason;

    private Sealed reason;

    @Column(name = "override_reason")
    private Sealed overrideReason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected CaseClosingRequest() {}

    CaseClosingRequest(long id, long caseFileId, Closing closing, StatusAct act, Seal seal) {
        this.id = id;
        this.caseFileId = caseFileId;
        this.referred = closing.referred();
        this.closureReason = closing.reason();
        this.overrideReason = seal.seal(CLOSING_OVERRIDE, closing.overrideReason());
        this.reason = seal.seal(CLOSING_REASON, act.reason());
        this.requestedBy = act.staffId();
        this.requestedAt = act.at();
    }

    /** How it would be closed, over what is open now. */
    Closing closing(List<String> stillOpen, Seal seal) {
        return new Closing(closureReason, referred, stillOpen, seal.open(CLOSING_OVERRIDE, overrideReason));
    }

    /** The step as the requester takes it. */
    StatusAct act(Instant at, Seal seal) {
        return new StatusAct(requestedBy, at, seal.open(CLOSING_REASON, reason));
    }

    CaseStep step() {
        return referred ? CaseStep.CLOSE_REFERRED : CaseStep.CLOSE;
    }

    public long getId() {
        return id;
    }

    long getCaseFileId() {
        return caseFileId;
    }

    Instant getRequestedAt() {
        return requestedAt;
    }
}
