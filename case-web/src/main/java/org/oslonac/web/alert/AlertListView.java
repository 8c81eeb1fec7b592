package org.oslonac.web.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.alert.AlertRow;
import org.oslonac.core.alert.AlertService;
import org.oslonac.core.shared.Page;
import org.oslonac.web.component.ListState;

/** The list of alerts: all, or those that nobody has looked into. */
@Named
@RequestScoped
public class AlertListView {

    @Inject
    AlertService alerts;

    @Inject
    StaffService staff;

    @Inject
    ListState list;

    private String show;
    private Page<AlertRow> page;
    private Map<Long, String> names;

    public void load() {
        page = alerts.rows(isUnseenOnly(), list.toPageRequest("raised", false));
        names = staff.names(page.rows().stream().map(AlertRow::staffId).collect(Collectors.toSet()));
    }

    public boolean isUnseenOnly() {
        return "unseen".equals(show);
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public List<AlertRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
