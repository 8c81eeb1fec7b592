package org.oslonac.core.safecontact;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hours that hold for several weekdays, as they are spoken: "Monday to Friday from ten to two". A row may be empty while
 * the form is filled; an empty row is left out and half a row is refused when the plan is agreed.
 */
public class HoursDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Set<DayOfWeek> days = new LinkedHashSet<>();
    private LocalTime from;
    private LocalTime until;

    public HoursDraft() {}

    public HoursDraft(Collection<DayOfWeek> days, LocalTime from, LocalTime until) {
        this.days = new LinkedHashSet<>(days);
        this.from = from;
        this.until = until;
    }

    boolean isEmpty() {
        return days.isEmpty() && from == null && until == null;
    }

    Stream<SafeHours> windows() {
        if (isEmpty()) {
            return Stream.empty();
        }
        if (days.isEmpty()) {
            throw new PlanRefused("safecontact.error.days");
        }
        if (from == null || until == null) {
            throw new PlanRefused(from == null ? "safecontact.error.from" : "safecontact.error.until");
        }
        return days.stream().map(day -> new SafeHours(day, from, until));
    }

    public Set<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(Set<DayOfWeek> days) {
        this.days = days == null ? new LinkedHashSet<>() : days;
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
