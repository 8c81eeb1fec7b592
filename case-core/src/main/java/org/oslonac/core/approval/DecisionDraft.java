package org.oslonac.core.approval;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A decision, as typed. */
public class DecisionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 2000)
    private String note;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
