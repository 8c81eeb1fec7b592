package org.oslonac.core.callback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a page collects about the rhythm in which a client is called. */
public class RegularContactDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long caseFileId;

    @NotNull
    @Min(1)
    @Max(365)
    private Integer everyDays = 14;

    private LocalTime preferredFrom;
    private LocalDate firstOn;
    private Long responsibleId;

    @NotNull
    @Min(1)
    @Max(20)
    private Integer escalateAfter = 3;

    @Size(max = 500)
    private String note;

    public long getCaseFileId() {
        return caseFileId;
    }

    public void setCaseFileId(long caseFileId) {
        this.caseFileId = caseFileId;
    }

    public Integer getEveryDays() {
        return everyDays;
    }

    public void setEveryDays(Integer everyDays) {
        this.everyDays = everyDays;
    }

    /** From what hour she likes to be called, by the office's clock; {@code null} when it does not matter. */
    public LocalTime getPreferredFrom() {
        return preferredFrom;
    }

    public void setPreferredFrom(LocalTime preferredFrom) {
        this.preferredFrom = preferredFrom;
    }

    /** The day of the first call; {@code null} is one rhythm from today. */
    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    /** Who calls; {@code null} is the one who agrees the rhythm. */
    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    /** After how many misses the supervisor is told. */
    public Integer getEscalateAfter() {
        return escalateAfter;
    }

    public void setEscalateAfter(Integer escalateAfter) {
        this.escalateAfter = escalateAfter;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
