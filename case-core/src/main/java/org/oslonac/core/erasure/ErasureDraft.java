package org.oslonac.core.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the data protection officer writes down to have a case erased. */
public class ErasureDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotNull
    private ErasureGround ground;

    private LocalDate receivedOn;

    @NotBlank
    @Size(max = 2000)
    private String reason;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    /** The day on which her request came in; needed where she asked, and not otherwise. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** Without her name: it stays when everything else is gone. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    @Override
    public String toString() {
        return "ErasureDraft";
    }
}
