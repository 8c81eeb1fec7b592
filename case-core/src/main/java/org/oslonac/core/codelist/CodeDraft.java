package org.oslonac.core.codelist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A code as it is typed. The code itself counts only when it is new; its texts may be mended. */
public class CodeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "codelist.error.code")
    @Pattern(regexp = "[A-Za-z0-9_]{1,40}", message = "codelist.error.code")
    private String code;

    @NotBlank(message = "codelist.error.text")
    @Size(max = 200, message = "codelist.error.tooLong")
    private String sr;

    @NotBlank(message = "codelist.error.text")
    @Size(max = 200, message = "codelist.error.tooLong")
    private String en;

    private LocalDate validFrom;
    private LocalDate validUntil;

    public CodeDraft() {}

    public CodeDraft(CodeRow row) {
        code = row.code();
        sr = row.sr();
        en = row.en();
        validFrom = row.validity().from();
        validUntil = row.validity().until();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** In Serbian, Latin script; Cyrillic is made from it. */
    public String getSr() {
        return sr;
    }

    public void setSr(String sr) {
        this.sr = sr;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    /** The first day on which forms offer it, or {@code null}. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day on which forms offer it, or {@code null}. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
