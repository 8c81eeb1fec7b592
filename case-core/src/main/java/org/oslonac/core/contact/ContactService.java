package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.shared.ChangedMeanwhile;

/** Saves contacts of the line, takes quick codes back and corrects what was saved. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactService {

    static final String SUBJECT = "contact";

    @Inject
    ContactRepository contacts;

    @Inject
    ContactRecorder recorder;

    @Inject
    ContactCodes codes;

    @Inject
    ContactDraftRepository drafts;

    @Inject
    CallBackService callBacks;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /**
     * Saves a contact, once for each submission key: a second submission with the same key answers with the contact that
     * the first one saved. Its draft is closed with it.
     *
     * @return its business number, {@code K-2026-000123}
     * @throws ContactRefused when a field cannot stand as it is
     */
    public String save(ContactDraft draft) {
        access.require(DataClass.CONTACT);
        contacts.turn(draft.getSubmissionKey());
        Optional<String> before = contacts.submitted(draft.getSubmissionKey());
        return before.orElseGet(() -> recorder.record(draft).getCode());
    }

    /** What was saved with this submission key, if anything was. */
    public Optional<String> saved(String submissionKey) {
        return contacts.submitted(submissionKey);
    }

    /**
     * Takes a quick code back within its ten seconds, as when the caller speaks after all. The contact is gone and its
     * draft is open again.
     *
     * @return when the call began, for the draft to go on from
     * @throws ContactRefused when it is too late or somebody else's
     */
    public Instant undo(String code) {
        access.require(DataClass.CONTACT);
        Contact contact = contacts.get(code);
        if (!contact.isUndoable(staff.id(), clock.instant())) {
            throw new ContactRefused("nonCounselling", "contact.error.undoTooLate");
        }
        callBacks.takeBack(contact.getId());
        contacts.remove(contact);
        drafts.reopened(contact.getSubmissionKey());
        audit.changed(SUBJECT, contact.getId(), "undone");
        return contact.getStartedAt();
    }

    /**
     * Changes a saved contact: its writer freely for 24 hours, then she or a supervisor with a reason. The correction is
     * kept with the groups of fields that it changed.
     *
     * @param draft the facts as they were read, with what is to change
     * @param reason why, or {@code null} where none is owed
     * @throws ChangedMeanwhile when a colleague has corrected it since the draft was read
     */
    public void correct(String code, ContactDraft draft, String reason) {
        access.require(DataClass.CONTACT);
        codes.check(draft);
        codes.checkReason(reason);
        NumberTrace trace = codes.trace(draft.getCaller());
        Contact contact = contacts.get(code);
        if (contact.getVersion() != draft.getVersion()) {
            throw new ChangedMeanwhile();
        }
        Corrector by = new Corrector(staff.id(), staff.has(Role.SUPERVISOR), reason);
        boolean wasCrisis = contact.isCrisis();
        ContactCorrection correction = contact.correct(draft, trace, by, clock, contacts.seal(contact.getId()));
        contacts.add(contact, correction);
        contacts.write();
        audit.changed(SUBJECT, contact.getId(), correction.getFields());
        if (!wasCrisis) {
            recorder.tell(contact);
        }
    }

    /** A supervisor says that she knows of this crisis; it leaves her day (D29). */
    @RolesAllowed(Role.SUPERVISOR)
    public void takeNote(String code) {
        access.require(DataClass.CONTACT);
        Contact contact = contacts.get(code);
        contact.takeNote(staff.id(), clock.instant());
        audit.changed(SUBJECT, contact.getId(), "noted");
    }
}
