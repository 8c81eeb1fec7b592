package org.oslonac.core.viewer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.viewer.ViewerRepository.Colleague;
import org.oslonac.core.viewer.ViewerRepository.Wanted;
import org.oslonac.core.viewer.Viewing.Act;

/** Says who looked at a case, to those who answer for it. */
@Stateless
@RolesAllowed({Role.CASE_MANAGER, Role.SUPERVISOR, Role.DPO})
public class ViewerQueries {

    static final String SUBJECT = "case_viewers";

    @Inject
    ViewerRepository traces;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    /**
     * Everybody who touched the case, on each day of this time.
     *
     * @throws org.oslonac.core.shared.NotFound when there is no such case, or its viewers are not the asker's to know
     */
    public Viewers of(String code, LocalDate from, LocalDate until) {
        Wanted wanted = traces.find(code).orElse(null);
        if (wanted == null || !mayKnow(wanted)) {
            throw access.refuse(SUBJECT, wanted == null ? null : wanted.id());
        }
        List<Trace> found = traces.traces(wanted.id(), start(from), start(until.plusDays(1)));
        audit.read(SUBJECT, wanted.id());
        return new Viewers(wanted.code(), from, until, days(found));
    }

    /** Whether {@link #of} would answer the asker about this case; whoever asks shows her no more than the way there. */
    public boolean mayAsk(String code) {
        return staff.has(Role.DPO) || traces.find(code).filter(this::mayKnow).isPresent();
    }

    private boolean mayKnow(Wanted wanted) {
        if (staff.has(Role.DPO)) {
            return true;
        }
        boolean leads = wanted.ownerId() != null && wanted.ownerId() == staff.id();
        return (leads || staff.has(Role.SUPERVISOR)) && access.may(DataClass.TRAFFICKING) && access.isOpen(wanted.id());
    }

    private List<ViewingDay> days(List<Trace> found) {
        Map<Long, Colleague> colleagues =
                traces.colleagues(found.stream().map(Trace::staffId).collect(Collectors.toSet()));
        Map<LocalDate, Map<Long, List<Trace>>> days = found.stream()
                .collect(Collectors.groupingBy(
                        trace -> LocalDate.ofInstant(trace.at(), OfficeTime.ZONE),
                        () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()),
                        Collectors.groupingBy(Trace::staffId)));
        return days.entrySet().stream()
                .map(day -> new ViewingDay(
                        day.getKey(),
                        day.getValue().entrySet().stream()
                                .map(one -> viewing(one.getKey(), colleagues.get(one.getKey()), one.getValue()))
                                .sorted(Comparator.comparing(Viewing::first))
                                .toList()))
                .toList();
    }

    private static Viewing viewing(long staffId, Colleague colleague, List<Trace> traces) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        Set<Act> acts = EnumSet.noneOf(Act.class);
        traces.forEach(trace -> {
            classes.addAll(trace.classes());
            acts.add(trace.act());
        });
        Comparator<Instant> order = Comparator.naturalOrder();
        return new Viewing(
                staffId,
                colleague == null ? "" : colleague.name(),
                colleague == null ? Set.of() : colleague.roles(),
                classes,
                acts,
                traces.stream().map(Trace::at).min(order).orElseThrow(),
                traces.stream().map(Trace::at).max(order).orElseThrow());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
