package org.oslonac.web.absence;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.absence.AbsenceDraft;
import org.oslonac.core.absence.AbsenceRow;
import org.oslonac.core.absence.AbsenceService;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/** Who is away and who stands in: her own absences, and everybody's for a supervisor. */
@Named
@ViewScoped
public class AbsenceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AbsenceService service;

    @Inject
    transient StaffService staff;

    @Inject
    transient Colleagues colleagues;

    @Inject
    transient CurrentStaff current;

    @Inject
    transient Messages messages;

    @Inject
    transient Clock clock;

    private final AbsenceDraft draft = new AbsenceDraft();
    private List<SelectItem> people;
    private transient List<AbsenceRow> rows;
    private transient Map<Long, String> names;

    public void load() {
        people = colleagues.getOnTeams();
        rows = service.rows();
        names = staff.names(rows.stream()
                .flatMap(row -> Stream.of(row.staffId(), row.deputyId()))
                .collect(Collectors.toSet()));
    }

    public void save() {
        act(() -> service.record(draft), "absence.saved");
    }

    public void end(long id) {
        act(() -> service.end(id), "absence.ended");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect("/absences");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public boolean isSupervisor() {
        return current.has(Role.SUPERVISOR);
    }

    /** Whether the signed-in colleague may take it back. */
    public boolean isEndable(AbsenceRow row) {
        return isSupervisor() || row.staffId() == current.id();
    }

    public boolean isRunning(AbsenceRow row) {
        return row.isRunning(LocalDate.now(clock));
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<AbsenceRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    public AbsenceDraft getDraft() {
        return draft;
    }
}
