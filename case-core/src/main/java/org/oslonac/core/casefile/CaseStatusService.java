package org.oslonac.core.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.casefile.api.CaseStatusChanged;
import org.oslonac.core.casefile.api.ClosingGuard;
import org.oslonac.core.person.PersonQueries;
import org.oslonac.core.shared.NotFound;

/** Leads a case from status to status: case managers do, and supervisors close. */
@Stateless
@RolesAllowed({Role.CASE_MANAGER, Role.SUPERVISOR})
public class CaseStatusService {

    @Inject
    CaseFileRepository files;

    @Inject
    PersonQueries people;

    @Inject
    Instance<ClosingGuard> guards;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<CaseStatusChanged> changed;

    /**
     * Takes a step and writes down who took it, when and why.
     *
     * @throws NotFound when the step is not for the caller's role
     * @throws IntakeIncomplete when a case that becomes active lacks something
     * @throws CaseStaysOpen when something in a case that is being closed is open
     */
    public void take(String code, CaseStep step, StatusDraft draft) {
        access.require(DataClass.TRAFFICKING);
        if (!staff.has(step.actor())) {
            throw new NotFound();
        }
        CaseFile file = files.get(code);
        CaseStatus from = file.getStatus();
        files.add(change(file, step, draft));
        files.write();
        audit.changed(CaseFileService.SUBJECT, file.getId(), "status " + step);
        changed.fire(new CaseStatusChanged(file.getId(), from, file.getStatus()));
    }

    /** Keys of texts that say what would keep this case from being closed. */
    public List<String> stillOpen(long caseFileId) {
        access.require(DataClass.TRAFFICKING);
        return openIn(caseFileId);
    }

    private CaseStatusChange change(CaseFile file, CaseStep step, StatusDraft draft) {
        StatusAct act = new StatusAct(staff.id(), clock.instant(), draft.getReason());
        return switch (step) {
            case ACTIVATE -> file.activate(people.isNamed(file.getPersonId()), act);
            case FOLLOW -> file.follow(act);
            case RESUME -> file.resume(act);
            case REOPEN -> file.reopen(act);
            case CLOSE, CLOSE_REFERRED -> file.close(closing(file, step, draft), act);
        };
    }

    private Closing closing(CaseFile file, CaseStep step, StatusDraft draft) {
        return new Closing(
                draft.getClosureReason(),
                step == CaseStep.CLOSE_REFERRED,
                openIn(file.getId()),
                draft.getOverrideReason());
    }

    private List<String> openIn(long caseFileId) {
        return guards.stream()
                .flatMap(guard -> guard.reasonsToStayOpen(caseFileId).stream())
                .toList();
    }
}
