package org.oslonac.core.caller;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What a page collects about a caller who abuses the line. */
public class CallerFlagDraft implements Serializable {

    /** How long a flag may be set for, in days. */
    public static final List<Integer> DURATIONS = List.of(1, 7, 30, 90);

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    private String number;

    @Size(max = 300)
    private String pattern;

    @NotBlank
    @Size(max = 500)
    private String advice;

    @Size(max = 500)
    private String note;

    @NotNull
    private Integer days = 30;

    /** The number as it was typed; {@code null} when it is hidden. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** How to know the caller when the number is hidden. */
    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    /** What the next colleague should do. */
    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    /** What happened this time. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** How long the flag holds: one of {@link #DURATIONS}. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
