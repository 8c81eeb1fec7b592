package org.oslonac.web.shift;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.shift.HandoverQueries;
import org.oslonac.core.shift.HandoverRow;
import org.oslonac.web.component.ListState;

/** The list of handover notes: all, or those that the colleague has not read. */
@Named
@RequestScoped
public class ShiftView {

    @Inject
    HandoverQueries queries;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    @Inject
    ListState list;

    private String show;
    private Page<HandoverRow> page;
    private Map<Long, String> names;

    public void open() {
        PageRequest wanted = list.toPageRequest("written", false);
        page = isUnreadOnly() ? queries.unread(current.id(), wanted) : queries.rows(wanted);
        names = staff.names(page.rows().stream().map(HandoverRow::authorId).collect(Collectors.toSet()));
    }

    public boolean isUnreadOnly() {
        return "unread".equals(show);
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public List<HandoverRow> getRows() {
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
