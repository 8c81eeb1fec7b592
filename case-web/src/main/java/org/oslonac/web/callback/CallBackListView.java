package org.oslonac.web.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.callback.CallBackFilter;
import org.oslonac.core.callback.CallBackQueries;
import org.oslonac.core.callback.CallBackRow;
import org.oslonac.core.callback.CallBackState;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.ListState;

/** The list of promised calls: the colleague's own that are due, unless the address asks for others. */
@Named
@RequestScoped
public class CallBackListView {

    @Inject
    CallBackQueries queries;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    @Inject
    ListState list;

    @Inject
    Txt txt;

    @Inject
    Clock clock;

    private String whose = "mine";
    private String when = "all";
    private String state = CallBackState.DUE.name();
    private Page<CallBackRow> page;
    private Map<Long, String> names = Map.of();

    public void open() {
        CallBackState wanted = state();
        boolean due = wanted == CallBackState.DUE;
        CallBackFilter filter = new CallBackFilter(
                "all".equals(whose) ? null : current.id(), wanted, "today".equals(when) ? endOfToday() : null, null);
        page = queries.rows(filter, list.toPageRequest(due ? "due" : "closed", due));
        names = staff.names(
                page.rows().stream().map(CallBackRow::assigneeId).distinct().toList());
    }

    private CallBackState state() {
        return Arrays.stream(CallBackState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(CallBackState.DUE);
    }

    private Instant endOfToday() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    public List<CallBackRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    /** Whom to call, also when only a contact is known. */
    public String label(CallBackRow row) {
        return row.label() == null ? txt.get("callback.contact") : row.label();
    }

    public boolean isLate(CallBackRow row) {
        return row.isLate(clock.instant());
    }

    public List<SelectItem> getWhoseChoices() {
        return List.of(
                new SelectItem("mine", txt.get("callback.filter.mine")),
                new SelectItem("all", txt.get("callback.filter.all")));
    }

    public List<SelectItem> getWhenChoices() {
        return List.of(
                new SelectItem("all", txt.get("callback.filter.anyTime")),
                new SelectItem("today", txt.get("callback.filter.today")));
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(CallBackState.values())
                .map(one -> new SelectItem(one.name(), txt.of("callback", one)))
                .toList();
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose == null ? "mine" : whose;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when == null ? "all" : when;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? CallBackState.DUE.name() : state;
    }
}
