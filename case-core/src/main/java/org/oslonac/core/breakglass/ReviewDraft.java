package org.oslonac.core.breakglass;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** How an emergency access is judged. */
public class ReviewDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private ReviewVerdict verdict;

    @Size(max = 2000)
    private String note;

    public ReviewVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReviewVerdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
