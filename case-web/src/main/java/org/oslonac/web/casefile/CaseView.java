package org.oslonac.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.casefile.CaseDetails;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.person.PersonDraft;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.timeline.api.ComingEvent;
import org.oslonac.core.timeline.api.ComingKind;
import org.oslonac.web.app.Txt;

/** One case: its head, what is known of it, and, once somebody asked, who she is. */
@Named
@ViewScoped
public class CaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries queries;

    @Inject
    transient CaseTimelineView timeline;

    @Inject
    transient Timeline events;

    @Inject
    transient PersonQueries people;

    @Inject
    transient StaffService staff;

    @Inject
    transient CurrentStaff current;

    @Inject
    transient Access access;

    @Inject
    transient Txt txt;

    @Inject
    transient Clock clock;

    private String code;
    private transient CaseDetails details;
    private transient Map<ComingKind, ComingEvent> coming;
    private transient Map<Long, String> names;
    private transient PersonDraft person;

    /** @throws org.oslonac.core.shared.NotFound when there is no such case for the asker */
    public void load() {
        details = queries.details(code);
        code = details.summary().code();
        coming = events.next(details.summary().id());
        timeline.load(details.summary().id());
        Set<Long> mentioned = new HashSet<>(details.data().getTeam());
        mentioned.addAll(timeline.getPeople());
        mentioned.add(details.openedBy());
        names = staff.names(mentioned);
    }

    /** Uncovers who she is; the service writes down that it was done. */
    public void reveal() {
        person = people.reveal(getDetails().summary().personId());
    }

    public boolean isRevealed() {
        return person != null;
    }

    public PersonDraft getPerson() {
        return person;
    }

    /** Her name as it is said, or what she is called where no name is known. */
    public String getName() {
        if (person == null) {
            return "";
        }
        String name = Stream.of(person.getGivenName(), person.getFamilyName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? person.getAliases() == null ? "–" : person.getAliases() : name;
    }

    /** Whether she may know who it is. */
    public boolean isIdentityOpen() {
        return access.may(DataClass.IDENTITY);
    }

    /** Whether she works at the desk: writes notes, calls, changes data. */
    public boolean isDesk() {
        return current.has(Role.CONSULTANT) || current.has(Role.CASE_MANAGER) || current.has(Role.SUPERVISOR);
    }

    /** Whether she may say that two people are one. */
    public boolean isSupervisor() {
        return current.has(Role.SUPERVISOR);
    }

    /** Whether she may know who looks at it: she leads it or supervises. */
    public boolean isAnswerable() {
        Long owner = getDetails().summary().ownerId();
        return current.has(Role.SUPERVISOR) || owner != null && owner == current.id();
    }

    public CaseDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    public List<ComingKind> getComingKinds() {
        return List.of(ComingKind.values());
    }

    /** What of this kind comes next in the case, {@code null} when nothing does. */
    public ComingEvent next(ComingKind kind) {
        getDetails();
        return coming.get(kind);
    }

    public boolean isLate(ComingEvent event) {
        return event.isLate(clock.instant());
    }

    public String name(Long staffId) {
        getDetails();
        return staffId == null ? txt.get("casefile.nobody") : names.getOrDefault(staffId, "");
    }

    /** The team without who leads it, by name. */
    public String getTeam() {
        return getDetails().data().getTeam().stream()
                .filter(id -> !id.equals(details.summary().ownerId()))
                .map(this::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How many work on it besides who leads it. */
    public long getHelpers() {
        return getDetails().data().getTeam().stream()
                .filter(id -> !id.equals(details.summary().ownerId()))
                .count();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
