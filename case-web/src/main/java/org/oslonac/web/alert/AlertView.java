package org.oslonac.web.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.alert.AlertRow;
import org.oslonac.core.alert.AlertService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** One alert, and what was found out about it. */
@Named
@ViewScoped
public class AlertView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AlertService alerts;

    @Inject
    transient StaffService staff;

    @Inject
    transient Messages messages;

    private long id;
    private transient AlertRow alert;
    private transient Map<Long, String> names;
    private String note;

    public void load() {
        alert = alerts.row(id);
        Set<Long> people = Stream.of(alert.staffId(), alert.seenBy())
                .filter(one -> one != null)
                .collect(Collectors.toSet());
        names = staff.names(people);
    }

    public void look() {
        try {
            alerts.look(id, note);
            messages.done("alert.seen.done");
            messages.keep();
            Faces.redirect("/admin/alerts?show=unseen");
        } catch (DomainException refusal) {
            load();
            messages.refuse(refusal);
        }
    }

    public String name(Long staffId) {
        return staffId == null ? null : names.getOrDefault(staffId, "");
    }

    public AlertRow getAlert() {
        return alert;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
