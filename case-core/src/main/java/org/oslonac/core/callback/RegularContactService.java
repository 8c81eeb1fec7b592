package org.oslonac.core.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.safecontact.SafeContactService;

/** Agrees the rhythm in which a client is called. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class RegularContactService {

    static final String SUBJECT = "regular_contact";

    @Inject
    CallBackRepository promises;

    @Inject
    SafeContactService safety;

    @Inject
    Access access;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Agrees a rhythm and promises its first call; the rhythm before it ends. */
    public long agree(RegularContactDraft draft) {
        access.requireCase(draft.getCaseFileId(), DataClass.CONTACT);
        if (draft.getResponsibleId() != null) {
            requireOnTeam(draft.getResponsibleId(), draft.getCaseFileId());
        }
        Instant now = clock.instant();
        promises.rhythmOf(draft.getCaseFileId()).ifPresent(old -> end(old, null, now));
        long id = promises.newId();
        RegularContact rhythm =
                new RegularContact(id, draft, staff.id(), now, promises.seal(draft.getCaseFileId(), id));
        rhythm.dueAt(safety.nextAllowed(rhythm.caseFileId(), rhythm.nextDueAt()));
        promises.add(rhythm);
        promises.add(new CallBack(promises.newId(), rhythm, staff.id(), now));
        audit.created(SUBJECT, rhythm.getId());
        return rhythm.getId();
    }

    /** Ends the rhythm; its open call is taken back. */
    public void end(long id, String reason) {
        access.require(DataClass.CONTACT);
        if (reason == null || reason.isBlank()) {
            throw new CallBackRefused("reasonMissing");
        }
        end(promises.rhythm(id), reason, clock.instant());
    }

    private void end(RegularContact rhythm, String reason, Instant now) {
        rhythm.end(reason, now, promises.seal(rhythm));
        promises.dueOf(rhythm).forEach(promise -> promise.withdraw(reason, staff.id(), now, promises.seal(promise)));
        audit.changed(SUBJECT, rhythm.getId(), "ended");
    }

    /** Another colleague calls from now on. */
    public void assign(long id, long colleague) {
        access.require(DataClass.CONTACT);
        RegularContact rhythm = promises.rhythm(id);
        requireOnTeam(colleague, rhythm.caseFileId());
        rhythm.assignTo(colleague);
        promises.dueOf(rhythm).forEach(promise -> promise.assignTo(colleague));
        audit.changed(SUBJECT, id, "assigned");
    }

    private void requireOnTeam(long colleague, long caseFileId) {
        if (!access.isOpenTo(colleague, caseFileId)) {
            throw new CallBackRefused("notOnTeam");
        }
    }
}
