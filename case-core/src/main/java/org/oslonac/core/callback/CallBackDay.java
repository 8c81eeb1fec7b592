package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** My day's calls: her own that are due, and for a supervisor the clients who could not be reached for too long. */
@ApplicationScoped
class CallBackDay implements DayItems {

    private static final PageRequest FIRST = new PageRequest(0, DayGroup.SHOWN, "due", true);

    @Inject
    CallBackQueries calls;

    @Inject
    RegularContactQueries rhythms;

    @Inject
    Clock clock;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        List<DayGroup> groups = new ArrayList<>();
        if (asker.isAny(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR)) {
            groups.add(calls(asker.staffId()));
        }
        if (asker.isAny(Role.SUPERVISOR)) {
            groups.add(escalations());
        }
        return groups;
    }

    private DayGroup calls(long staffId) {
        Page<CallBackRow> due = calls.rows(CallBackFilter.dueFor(staffId, endOfToday()), FIRST);
        Instant now = clock.instant();
        return new DayGroup(
                "callback.day.due",
                20,
                due.total(),
                "/calls/callbacks?when=today",
                due.rows().stream()
                        .map(row -> new DayItem(
                                row.dueAt(), row.label(), row.note(), "/calls/callbacks/" + row.id(), row.isLate(now)))
                        .toList());
    }

    private DayGroup escalations() {
        Page<RegularContactRow> missed = rhythms.rows(RegularContactScope.ESCALATED, FIRST);
        return new DayGroup(
                "callback.day.escalated",
                30,
                missed.total(),
                "/calls/regular?show=escalated",
                missed.rows().stream()
                        .map(row -> new DayItem(
                                row.lastReachedAt(), row.code(), row.note(), "/calls/regular?show=escalated", true))
                        .toList());
    }

    private Instant endOfToday() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
