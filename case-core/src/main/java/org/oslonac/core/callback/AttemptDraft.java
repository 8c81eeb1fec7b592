package org.oslonac.core.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What a page collects about one attempt. */
public class AttemptDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long callBackId;
    private int version;

    @NotBlank
    private String result;

    private LocalDateTime nextDueAt;

    @Size(max = 300)
    private String note;

    @Size(max = 500)
    private String unsafeReason;

    public long getCallBackId() {
        return callBackId;
    }

    public void setCallBackId(long callBackId) {
        this.callBackId = callBackId;
    }

    /** The version of the promised call that the page showed, so that one attempt is not written twice. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** A code of {@code call_attempt_result}. */
    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    /** When to try again, by the office's clock; needed unless she was reached. */
    public LocalDateTime getNextDueAt() {
        return nextDueAt;
    }

    public void setNextDueAt(LocalDateTime nextDueAt) {
        this.nextDueAt = nextDueAt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Why she was called against what was agreed with her (D26). */
    public String getUnsafeReason() {
        return unsafeReason;
    }

    public void setUnsafeReason(String unsafeReason) {
        this.unsafeReason = unsafeReason;
    }
}
