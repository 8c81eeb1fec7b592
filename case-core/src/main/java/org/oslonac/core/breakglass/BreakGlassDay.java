package org.oslonac.core.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** On My day: emergency accesses that she is told of, and those that wait to be judged. */
@ApplicationScoped
class BreakGlassDay implements DayItems {

    private static final PageRequest FIRST = new PageRequest(0, DayGroup.SHOWN, "", true);
    private static final String QUEUE = "/admin/break-glass";

    @Inject
    BreakGlassNotices notices;

    @Inject
    BreakGlassReview review;

    @Inject
    Clock clock;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        List<DayGroup> groups = new ArrayList<>();
        if (asker.isAny(Role.CASE_MANAGER, Role.SUPERVISOR)) {
            List<BreakGlassRow> unseen = notices.unseen();
            groups.add(new DayGroup(
                    "breakglass.day.told",
                    5,
                    unseen.size(),
                    "/emergency/notices",
                    items(unseen, "/emergency/notices")));
        }
        if (asker.isAny(Role.SUPERVISOR, Role.DPO)) {
            Page<BreakGlassRow> waiting = review.rows(false, FIRST);
            groups.add(
                    new DayGroup("breakglass.day.waiting", 15, waiting.total(), QUEUE, items(waiting.rows(), QUEUE)));
        }
        return groups;
    }

    private List<DayItem> items(List<BreakGlassRow> rows, String path) {
        return rows.stream()
                .limit(DayGroup.SHOWN)
                .map(row -> new DayItem(row.grantedAt(), row.code(), null, path, row.isOverdue(clock.instant())))
                .toList();
    }
}
