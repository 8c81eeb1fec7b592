package org.oslonac.core.alert;

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

/** Alerts that the data protection officer has not looked into. */
@ApplicationScoped
class AlertDay implements DayItems {

    private static final String PATH = "/admin/alerts";

    @Inject
    AlertService alerts;

    @Override
    public List<DayGroup> of(DayAsker asker) {
        if (!asker.isAny(Role.DPO)) {
            return List.of();
        }
        Page<AlertRow> unseen = alerts.rows(true, new PageRequest(0, DayGroup.SHOWN, "", false));
        return List.of(new DayGroup(
                "alert.day.unseen",
                15,
                unseen.total(),
                PATH + "?show=unseen",
                unseen.rows().stream()
                        .map(row -> new DayItem(row.raisedAt(), "№ " + row.id(), null, PATH + "/" + row.id(), true))
                        .toList()));
    }
}
