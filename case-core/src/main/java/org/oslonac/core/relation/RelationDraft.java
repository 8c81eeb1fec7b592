package org.oslonac.core.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A relation as it is written down. */
public class RelationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long staffId;

    @NotNull
    private RelationKind kind;

    @Size(max = 500)
    private String note;

    /** The colleague who is related; {@code null} is the one who writes it down. */
    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
