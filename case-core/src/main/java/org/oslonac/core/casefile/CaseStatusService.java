package org.oslonac.core.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseStatus;
import org.oslonac.core.casefile.api.CaseStatusChanged;
import org.oslonac.core.consent.api.ConsentState;
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
    CaseConsents consents;

    @Inject
    CaseClosingApproval closings;

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
     * Takes a step and writes down who took it, when and why. Closing a case over something open is not done but asked for:
     * a second person approves it (see docs/adr/0012).
     *
     * @return whether the step was taken; else it waits for approval
     * @throws NotFound when the step is not for the caller's role
     * @throws IntakeIncomplete when a case that becomes active lacks something
     * @throws CaseStaysOpen when something in a case that is being closed is open
     */
    public boolean take(String code, CaseStep step, StatusDraft draft) {
        access.require(DataClass.TRAFFICKING);
        if (!staff.has(step.actor())) {
            throw new NotFound();
        }
        CaseFile file = files.get(code);
        CaseStatus from = file.getStatus();
        StatusAct act = new StatusAct(staff.id(), clock.instant(), draft.getReason());
        Closing closing = step.isClosing() ? closing(file, step, draft) : null;
        if (closing != null && file.isClosedOnlyByTwo(closing)) {
            closings.ask(file, closing, act);
            return false;
        }
        files.add(change(file, step, act, closing));
        files.write();
        audit.changed(CaseFileService.SUBJECT, file.getId(), "status " + step);
        changed.fire(new CaseStatusChanged(file.getId(), from, file.getStatus()));
        return true;
    }

    /** The approval that this case's closing waits for. */
    public Optional<Long> closingThatWaits(long caseFileId) {
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        return closings.waiting(caseFileId);
    }

    /** Keys of texts that say what would keep this case from being closed. */
    public List<String> stillOpen(long caseFileId) {
        access.requireCase(caseFileId, DataClass.TRAFFICKING);
        return closings.openIn(caseFileId);
    }

    private CaseStatusChange change(CaseFile file, CaseStep step, StatusAct act, Closing closing) {
        return switch (step) {
            case ACTIVATE ->
                file.activate(
                        people.isNamed(file.getPersonId()), consents.state(file.getId()) == ConsentState.GIVEN, act);
            case FOLLOW -> file.follow(act);
            case RESUME -> file.resume(act);
            case REOPEN -> file.reopen(act);
            case CLOSE, CLOSE_REFERRED -> file.close(closing, act);
        };
    }

    private Closing closing(CaseFile file, CaseStep step, StatusDraft draft) {
        return new Closing(
                draft.getClosureReason(),
                step == CaseStep.CLOSE_REFERRED,
                closings.openIn(file.getId()),
                draft.getOverrideReason());
    }
}
