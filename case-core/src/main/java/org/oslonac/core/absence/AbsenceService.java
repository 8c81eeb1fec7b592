package org.oslonac.core.absence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.NotFound;

/** Writes down who is away and who stands in. */
@Stateless
@RolesAllowed({
    Role.CONSULTANT,
    Role.CASE_MANAGER,
    Role.SUPERVISOR,
    Role.LAWYER,
    Role.LEGAL_ASSISTANT,
    Role.PSYCHOLOGIST,
    Role.MOBILE_TEAM,
    Role.FINANCE
})
public class AbsenceService {

    static final String SUBJECT = "staff_absence";

    @Inject
    AbsenceRepository absences;

    @Inject
    StaffService colleagues;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Keeps an absence: her own, or a supervisor anybody's.
     *
     * @throws AbsenceRefused when it cannot stand: see its texts
     */
    public long record(AbsenceDraft draft) {
        if (draft.getStaffId() == null) {
            draft.setStaffId(staff.id());
        }
        requireHerOwn(draft.getStaffId());
        StaffAbsence absence = new StaffAbsence(draft, today(), staff.id(), clock.instant());
        if (!colleagues.isOnTeams(draft.getDeputyId())) {
            throw new AbsenceRefused("deputy");
        }
        if (absences.isAway(draft.getStaffId(), draft.getFirstDay(), draft.getLastDay())) {
            throw new AbsenceRefused("overlap");
        }
        if (absences.isAway(draft.getDeputyId(), draft.getFirstDay(), draft.getLastDay())) {
            throw new AbsenceRefused("deputyAway");
        }
        absences.add(absence);
        audit.created(SUBJECT, absence.getId());
        access.changed();
        return absence.getId();
    }

    /** She is back, or does not go: what is left of the absence is taken back. */
    public void end(long id) {
        StaffAbsence absence = absences.get(id);
        requireHerOwn(absence.staffId());
        absences.end(absence, today());
        audit.changed(SUBJECT, id, "ended");
        access.changed();
    }

    /** Absences that run or come: everybody's for a supervisor, otherwise those that are about the caller. */
    public List<AbsenceRow> rows() {
        List<AbsenceRow> rows =
                staff.has(Role.SUPERVISOR) ? absences.all(today()) : absences.about(staff.id(), today());
        audit.listed(SUBJECT, rows.size());
        return rows;
    }

    private void requireHerOwn(long staffId) {
        if (staffId != staff.id() && !staff.has(Role.SUPERVISOR)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
