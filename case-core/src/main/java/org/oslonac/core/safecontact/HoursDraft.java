package org.oslonac.core.safecontact;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Hours that hold for several weekdays, as they are spoken: "Monday to Friday from ten to two". */
public class HoursDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotEmpty(message = "{safecontact.error.days}")
    private List<DayOfWeek> days = new ArrayList<>();

    @NotNull(message = "{safecontact.error.from}")
    private LocalTime from;

    @NotNull(message = "{safecontact.error.until}")
    private LocalTime until;

    public HoursDraft() {}

    public HoursDraft(List<DayOfWeek> days, LocalTime from, LocalTime until) {
        this.days = new ArrayList<>(days);
        this.from = from;
        this.until = until;
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days == null ? new ArrayList<>() : new ArrayList<>(days);
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
