package org.oslonac.core.breakglass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What it takes to get into a case in an emergency. */
public class BreakGlassDraft implements Serializable {

    /** The shortest reason, in characters (Q10). */
    public static final int SHORTEST = 20;

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotNull(message = "{breakglass.error.reason}")
    @Size(min = SHORTEST, max = 2000, message = "{breakglass.error.reason}")
    private String reason;

    private transient String password;
    private transient String factorCode;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    /** Her own, once more; it is kept nowhere. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Of her second factor, if she has one. */
    public String getFactorCode() {
        return factorCode;
    }

    public void setFactorCode(String factorCode) {
        this.factorCode = factorCode;
    }
}
