package org.oslonac.core.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** Handover notes that the colleague has not read yet. */
@ApplicationScoped
class HandoverDay implements DayItems {

    @Inject
    HandoverQueries notes;

    @Inject
    StaffService staff;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        if (!asker.isAny(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR)) {
            return List.of();
        }
        Page<HandoverRow> unread = notes.unread(asker.staffId(), new PageRequest(0, DayGroup.SHOWN, "", true));
        Map<Long, String> authors = staff.names(
                unread.rows().stream().map(HandoverRow::authorId).distinct().toList());
        return List.of(new DayGroup(
                "shift.day.unread",
                50,
                unread.total(),
                "/calls/shift?show=unread",
                unread.rows().stream()
                        .map(row -> new DayItem(
                                row.writtenAt(),
                                authors.get(row.authorId()),
                                row.opening(),
                                "/calls/shift/" + row.id(),
                                false))
                        .toList()));
    }
}
