package org.oslonac.core.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;

/** Looks through the trail for days that should be looked at by somebody. */
@Stateless
@RolesAllowed(Role.DPO)
public class AlertCheck {

    @Inject
    TrailReading trail;

    @Inject
    AlertRepository alerts;

    @Inject
    AlertLimits limits;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Today as far as it has come, and yesterday to its end. @return how many alerts are new */
    public int check() {
        LocalDate today = LocalDate.now(clock);
        return check(today.minusDays(1)) + check(today);
    }

    /** @return how many alerts are new */
    public int check(LocalDate day) {
        Map<Long, DayOfReading> days = trail.day(day);
        Map<Long, Habit> habits = days.isEmpty() ? Map.of() : trail.habits(day);
        int raised = 0;
        for (Map.Entry<Long, DayOfReading> one : days.entrySet()) {
            long staffId = one.getKey();
            Habit habit = habits.getOrDefault(staffId, Habit.NONE);
            for (Map.Entry<AlertRule, Integer> found :
                    one.getValue().findings(habit, limits).entrySet()) {
                raised += alerts.raise(found.getKey(), staffId, day, 0, found.getValue()) ? 1 : 0;
            }
        }
        audit.listed("audit_event", days.size());
        return raised;
    }
}
