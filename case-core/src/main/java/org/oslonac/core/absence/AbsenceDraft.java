package org.oslonac.core.absence;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** An absence as it is written down. */
public class AbsenceDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long staffId;

    @NotNull
    private Long deputyId;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    /** Who is away; {@code null} is the one who writes it down. */
    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
