package org.oslonac.core.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** That she takes a consent back: which, since when, and what she said about it. */
public class WithdrawalDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long consentId;
    private int version;

    @NotNull
    private LocalDateTime withdrawnAt;

    @Size(max = 2000)
    private String note;

    public long getConsentId() {
        return consentId;
    }

    public void setConsentId(long consentId) {
        this.consentId = consentId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** When she said so, by the office's clock. */
    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    public void setWithdrawnAt(LocalDateTime withdrawnAt) {
        this.withdrawnAt = withdrawnAt;
    }

    /** She owes no reason; if she gave one it may stand here. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
