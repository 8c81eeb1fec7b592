package org.oslonac.web.callback;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.callback.RegularContactQueries;
import org.oslonac.core.callback.RegularContactRow;
import org.oslonac.core.callback.RegularContactScope;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.ListState;

/** Clients who are called in a rhythm: all, those who were not reached, those for the supervisor. */
@Named
@ViewScoped
public class RegularContactListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RegularContactQueries queries;

    @Inject
    RegularContactService service;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    @Inject
    ListState list;

    @Inject
    Messages messages;

    @Inject
    Txt txt;

    @Inject
    transient Clock clock;

    private String show = "all";
    private Page<RegularContactRow> page;
    private Map<Long, String> names;

    public void open() {
        page = queries.rows(scope(), list.toPageRequest("due", true));
        names = staff.names(page.rows().stream()
                .map(RegularContactRow::responsibleId)
                .distinct()
                .toList());
    }

    private RegularContactScope scope() {
        return Arrays.stream(RegularContactScope.values())
                .filter(one -> value(one).equals(show))
                .findFirst()
                .orElse(RegularContactScope.ALL);
    }

    private static String value(RegularContactScope scope) {
        return scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signed-in colleague calls from now on. */
    public void takeOver(long id) {
        act(() -> service.assign(id, current.id()), "callback.regular.assigned");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect("/calls/regular" + ("all".equals(show) ? "" : "?show=" + show));
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isEscalated(RegularContactRow row) {
        return row.isEscalated(clock.instant());
    }

    public boolean isMine(RegularContactRow row) {
        return row.responsibleId() == current.id();
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public List<RegularContactRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    public List<SelectItem> getScopes() {
        return Arrays.stream(RegularContactScope.values())
                .map(one -> new SelectItem(value(one), txt.of("callback", one)))
                .toList();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "all" : show;
    }
}
