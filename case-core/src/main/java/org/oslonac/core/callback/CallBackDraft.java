package org.oslonac.core.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What a page collects about a promised call. One of client, contact, caller code or words says whom to call. */
public class CallBackDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDateTime dueAt;

    private Long caseFileId;
    private Long contactId;
    private Long callerCodeId;

    @Size(max = 120)
    private String whom;

    @Size(max = 500)
    private String note;

    private Long assigneeId;

    /** When to call, by the office's clock. */
    public LocalDateTime getDueAt() {
        return dueAt;
    }

    public void setDueAt(LocalDateTime dueAt) {
        this.dueAt = dueAt;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public void setCaseFileId(Long caseFileId) {
        this.caseFileId = caseFileId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public Long getCallerCodeId() {
        return callerCodeId;
    }

    public void setCallerCodeId(Long callerCodeId) {
        this.callerCodeId = callerCodeId;
    }

    /** Whom to ask for, in words. */
    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Who calls; {@code null} is the one who promises. */
    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
