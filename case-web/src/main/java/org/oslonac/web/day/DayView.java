package org.oslonac.web.day;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffPrincipal;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.task.DayQueries;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.web.component.Dates;

/** The start page of every colleague. */
@Named
@RequestScoped
public class DayView {

    @Inject
    DayQueries day;

    @Inject
    CurrentStaff staff;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private List<DayGroup> groups;

    public List<DayGroup> getGroups() {
        if (groups == null) {
            groups = day.groups();
        }
        return groups;
    }

    /** The time alone for today, the day with it otherwise. */
    public String when(Instant at) {
        if (at == null) {
            return "";
        }
        boolean today = at.atZone(OfficeTime.ZONE).toLocalDate().equals(LocalDate.now(clock));
        return today ? dates.time(at) : dates.dayTime(at);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getName() {
        return staff.principal().map(StaffPrincipal::displayName).orElse("");
    }

    /** Whether she works on the line and can begin with a call. */
    public boolean isOnTheLine() {
        return staff.has(Role.CONSULTANT) || staff.has(Role.CASE_MANAGER) || staff.has(Role.SUPERVISOR);
    }
}
