package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.contact.api.CrisisReported;
import org.oslonac.core.shared.OfficeTime;

/** Makes a new contact of a draft, for the services that save one alone or with what follows from it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactRecorder {

    @Inject
    ContactRepository contacts;

    @Inject
    ContactCodes codes;

    @Inject
    ContactDraftRepository drafts;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<CrisisReported> crises;

    /** Stores it, closes its draft and tells of a crisis. */
    Contact record(ContactDraft draft) {
        codes.check(draft);
        draft.getClients().forEach(client -> access.requireCase(client, DataClass.CONTACT));
        NumberTrace trace = codes.trace(draft.getCaller());
        if (draft.getConsultantId() == null) {
            draft.setConsultantId(staff.id());
        }
        long id = contacts.newId();
        Contact contact = new Contact(id, number(draft), draft, trace, clock, contacts.seal(id));
        contacts.add(contact);
        audit.created(ContactService.SUBJECT, contact.getId());
        drafts.submitted(draft.getSubmissionKey(), draft.getNonCounselling() == null, clock.instant());
        tell(contact);
        return contact;
    }

    /** The supervisor is to know of a crisis at once (D29). */
    void tell(Contact contact) {
        if (contact.isCrisis()) {
            crises.fire(new CrisisReported(contact.getId(), contact.getCode()));
        }
    }

    private String number(ContactDraft draft) {
        Instant start = draft.getStartedAt() == null ? clock.instant() : draft.getStartedAt();
        return "K-%d-%06d".formatted(start.atZone(OfficeTime.ZONE).getYear(), contacts.nextNumber());
    }
}
