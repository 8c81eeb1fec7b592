package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.DayAsker;
import org.oslonac.core.task.api.DayGroup;
import org.oslonac.core.task.api.DayItem;
import org.oslonac.core.task.api.DayItems;

/** On My day: crises that no supervisor has taken note of (D29), and the drafts that wait to be finished. */
@ApplicationScoped
class ContactDayItems implements DayItems {

    private static final ContactFilter OPEN_CRISES =
            new ContactFilter(null, null, null, null, null, null, null, null, true, null);

    @Inject
    ContactQueries contacts;

    @Inject
    ContactDrafts drafts;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        List<DayGroup> groups = new ArrayList<>();
        if (asker.isAny(Role.SUPERVISOR)) {
            crises().ifPresent(groups::add);
        }
        if (asker.isAny(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR)) {
            unfinished().ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<DayGroup> crises() {
        var page = contacts.rows(OPEN_CRISES, new PageRequest(0, DayGroup.SHOWN, "startedAt", false));
        List<DayItem> items = page.rows().stream()
                .map(row -> new DayItem(row.startedAt(), row.code(), null, "/calls/" + row.code(), false))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayGroup("contact.day.crises", 10, page.total(), "/calls?crisis=open", items));
    }

    private Optional<DayGroup> unfinished() {
        List<OpenDraft> open = drafts.mine();
        List<DayItem> items = open.stream()
                .limit(DayGroup.SHOWN)
                .map(draft -> new DayItem(null, label(draft), null, "/calls/new/" + draft.key(), false))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayGroup("contact.day.drafts", 40, open.size(), "/calls#drafts", items));
    }

    private static String label(OpenDraft draft) {
        var start = draft.startedAt().atZone(OfficeTime.ZONE);
        return "%1$td.%1$tm.%1$tY. %1$tH:%1$tM".formatted(start);
    }
}
