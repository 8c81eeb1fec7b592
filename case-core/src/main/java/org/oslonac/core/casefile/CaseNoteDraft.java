package org.oslonac.core.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A note as it is typed, or the correction of an earlier one with its reason. */
public class CaseNoteDraft implements Serializable {

    /** The longest note, in characters. */
    public static final int LONGEST = 10_000;

    private static final long serialVersionUID = 1L;

    private Long corrects;

    @NotBlank(message = "{casefile.error.emptyNote}")
    @Size(max = LONGEST)
    private String body;

    @Size(max = 500)
    private String reason;

    /** The note that this one corrects, or {@code null}. */
    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
