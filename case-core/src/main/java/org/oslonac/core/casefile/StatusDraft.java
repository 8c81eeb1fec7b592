package org.oslonac.core.casefile;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Why a case changes its status, as typed. */
public class StatusDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private String reason;

    private String closureReason;

    @Size(max = 2000)
    private String overrideReason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A code of {@code closure_reason}, when the case is being closed. */
    public String getClosureReason() {
        return closureReason;
    }

    public void setClosureReason(String closureReason) {
        this.closureReason = closureReason;
    }

    /** Why the case is closed although something in it is open. */
    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
