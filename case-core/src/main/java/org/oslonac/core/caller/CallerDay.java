package org.oslonac.core.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** The supervisor's count of flags that hold now (D28). */
@ApplicationScoped
class CallerDay implements DayItems {

    private static final String PATH = "/calls/callers";

    @Inject
    CallerQueries callers;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        if (!asker.isAny(Role.SUPERVISOR)) {
            return List.of();
        }
        Page<CallerFlagRow> flags = callers.activeFlags(new PageRequest(0, DayGroup.SHOWN, "", true));
        return List.of(new DayGroup(
                "caller.day.flags",
                70,
                flags.total(),
                PATH,
                flags.rows().stream()
                        .map(row -> new DayItem(
                                row.expiresAt(),
                                row.tail() == null ? row.pattern() : "…" + row.tail(),
                                row.advice(),
                                PATH,
                                false))
                        .toList()));
    }
}
