package org.oslonac.core.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How two people are to become one, as chosen on the page. */
public class MergeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<MergeField, MergeChoice> choices = new EnumMap<>(MergeField.class);

    private int keptVersion;

    private int otherVersion;

    @NotBlank(message = "{person.merge.error.reason}")
    @Size(max = 1000)
    private String reason;

    public Map<MergeField, MergeChoice> getChoices() {
        return choices;
    }

    public int getKeptVersion() {
        return keptVersion;
    }

    public void setKeptVersion(int keptVersion) {
        this.keptVersion = keptVersion;
    }

    public int getOtherVersion() {
        return otherVersion;
    }

    public void setOtherVersion(int otherVersion) {
        this.otherVersion = otherVersion;
    }

    /** Why they are the same person. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
