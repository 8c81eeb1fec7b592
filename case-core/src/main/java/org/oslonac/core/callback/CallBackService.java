package org.oslonac.core.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.vault.Seal;

/** Promises calls and keeps what came of them. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CallBackService {

    static final String SUBJECT = "call_back";
    private static final String PHONE = "SOS_PHONE";

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

    /** Promises a call, in the caller's transaction if there is one. */
    public long promise(CallBackDraft draft) {
        access.require(DataClass.CONTACT);
        if (draft.getCaseFileId() != null) {
            access.requireCase(draft.getCaseFileId(), DataClass.CONTACT);
        }
        if (draft.getAssigneeId() != null) {
            requireOnTeam(draft.getAssigneeId(), draft.getCaseFileId());
        }
        long id = promises.newId();
        CallBack promise =
                new CallBack(id, draft, staff.id(), clock.instant(), promises.seal(draft.getCaseFileId(), id));
        promises.add(promise);
        audit.created(SUBJECT, promise.getId());
        return promise.getId();
    }

    /**
     * Keeps an attempt. Reaching her ends the promise and, in a regular contact, promises the next call.
     *
     * @throws ChangedMeanwhile when a colleague has tried meanwhile, or the same attempt was sent twice
     * @throws org.oslonac.core.safecontact.ReasonNeeded when it goes against what was agreed with her (D26)
     */
    public void attempt(AttemptDraft draft) {
        access.require(DataClass.CONTACT);
        CallBack promise = current(draft.getCallBackId(), draft.getVersion());
        Instant now = clock.instant();
        if (promise.caseFileId() != null) {
            safety.outgoing(promise.caseFileId(), now, PHONE, draft.getUnsafeReason());
        }
        Seal seal = promises.seal(promise);
        CallAttempt attempt = new CallAttempt(now, draft.getResult(), draft.getNote(), staff.id(), seal);
        promise.attempt(attempt, instant(draft.getNextDueAt()), seal);
        if (promise.regularContactId() != null) {
            keepRhythm(promise, attempt);
        }
        promises.flush();
        audit.changed(SUBJECT, promise.getId(), "attempt " + draft.getResult());
    }

    private void keepRhythm(CallBack promise, CallAttempt attempt) {
        RegularContact rhythm = promises.rhythm(promise.regularContactId());
        if (!attempt.hasReached()) {
            rhythm.missed(attempt.attemptedAt(), promise.dueAt());
        } else {
            rhythm.reached(attempt.attemptedAt());
            promiseNext(rhythm);
        }
    }

    private void promiseNext(RegularContact rhythm) {
        rhythm.dueAt(safety.nextAllowed(rhythm.caseFileId(), rhythm.nextDueAt()));
        promises.add(new CallBack(promises.newId(), rhythm, staff.id(), clock.instant()));
    }

    /**
     * She was reached in another way, such as by a call of her own: her rhythm begins again from now. Does nothing for a
     * client without a rhythm.
     */
    public void reached(long caseFileId, Instant at) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        promises.rhythmOf(caseFileId).ifPresent(rhythm -> {
            promises.dueOf(rhythm).forEach(promise -> promise.reachedElsewhere(staff.id(), at));
            rhythm.reached(at);
            promiseNext(rhythm);
            audit.changed("regular_contact", rhythm.getId(), "reached");
        });
    }

    /** Takes the promise back. A call of a rhythm is not cancelled alone: the rhythm is changed or ended. */
    public void cancel(long id, int version, String reason) {
        access.require(DataClass.CONTACT);
        CallBack promise = current(id, version);
        if (promise.regularContactId() != null) {
            throw new CallBackRefused("ofRhythm");
        }
        promise.cancel(reason, staff.id(), clock.instant(), promises.seal(promise));
        audit.changed(SUBJECT, id, "cancelled");
    }

    /** The contact in which calls were promised is being taken back as if it had not been; so are they. */
    public void takeBack(long contactId) {
        access.require(DataClass.CONTACT);
        promises.promisedIn(contactId).forEach(promise -> {
            promises.remove(promise);
            audit.changed(SUBJECT, promise.getId(), "undone");
        });
        promises.flush();
    }

    /** Moves it to another time without an attempt. */
    public void move(long id, int version, LocalDateTime next) {
        access.require(DataClass.CONTACT);
        CallBack promise = current(id, version);
        promise.moveTo(instant(next), clock.instant());
        if (promise.regularContactId() != null) {
            promises.rhythm(promise.regularContactId()).movedTo(promise.dueAt());
        }
        audit.changed(SUBJECT, id, "moved");
    }

    public void assign(long id, int version, long colleague) {
        access.require(DataClass.CONTACT);
        CallBack promise = current(id, version);
        requireOnTeam(colleague, promise.caseFileId());
        promise.assignTo(colleague);
        audit.changed(SUBJECT, id, "assigned");
    }

    /** A time for the next try: in two hours, or when her safe hours open after that; by the office's clock. */
    public LocalDateTime proposeNext(Long caseFileId) {
        access.require(DataClass.CONTACT);
        Instant wanted = clock.instant().plusSeconds(2 * 3600L);
        Instant safe = caseFileId == null ? wanted : safety.nextAllowed(caseFileId, wanted);
        return LocalDateTime.ofInstant(safe, OfficeTime.ZONE).withSecond(0).withNano(0);
    }

    /** Nobody is to make a call that she may not know of. */
    private void requireOnTeam(long colleague, Long caseFileId) {
        if (caseFileId != null && !access.isOpenTo(colleague, caseFileId)) {
            throw new CallBackRefused("notOnTeam");
        }
    }

    private CallBack current(long id, int version) {
        CallBack promise = promises.get(id);
        if (promise.version() != version) {
            throw new ChangedMeanwhile();
        }
        return promise;
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(OfficeTime.ZONE).toInstant();
    }
}
