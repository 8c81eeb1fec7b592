package org.oslonac.web.breakglass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.breakglass.BreakGlassNotices;
import org.oslonac.core.breakglass.BreakGlassRow;
import org.oslonac.web.app.Messages;

/** The emergency accesses that she was told of and has not taken note of. */
@Named
@RequestScoped
public class EmergencyNoticesView {

    @Inject
    BreakGlassNotices notices;

    @Inject
    StaffService staff;

    @Inject
    Messages messages;

    private List<BreakGlassRow> rows;
    private Map<Long, String> names = Map.of();

    public void takeNote(long id) {
        notices.takeNote(id);
        messages.done("breakglass.noted");
        messages.keep();
        Faces.redirect("/emergency/notices");
    }

    public List<BreakGlassRow> getRows() {
        if (rows == null) {
            rows = notices.unseen();
            names = staff.names(rows.stream().map(BreakGlassRow::staffId).collect(Collectors.toSet()));
        }
        return rows;
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }
}
