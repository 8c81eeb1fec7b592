package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.Page;
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

    private static final PageRequest FIRST = new PageRequest(0, DayGroup.SHOWN, "startedAt", false);

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactRepository contacts;

    @Inject
    Access access;

    @Inject
    Audit audit;

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
        access.require(DataClass.CONTACT);
        ContactScope scope = contacts.scope();
        List<Object[]> newest = scope.bind(entities.createQuery(
                        "select c.startedAt, c.code from Contact c" + OPEN_CRISES.where(scope)
                                + " order by c.startedAt desc, c.id desc",
                        Object[].class))
                .setMaxResults(DayGroup.SHOWN)
                .getResultList();
        audit.listed(ContactService.SUBJECT, newest.size());
        Page<Object[]> page = Page.of(newest, FIRST, () -> all(scope));
        List<DayItem> items = page.rows().stream()
                .map(row -> new DayItem((Instant) row[0], (String) row[1], null, "/calls/" + row[1], false))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayGroup("contact.day.crises", 10, page.total(), "/calls?crisis=open", items));
    }

    private long all(ContactScope scope) {
        return scope.bind(entities.createQuery("select count(c) from Contact c" + OPEN_CRISES.where(scope), Long.class))
                .getSingleResult();
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
