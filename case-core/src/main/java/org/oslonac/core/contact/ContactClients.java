package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;

/**
 * Contacts and the clients whom they are about: a contact is linked to none, one or several. An outgoing call to a client
 * is held against what was agreed with her before it is saved (D26).
 */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactClients {

    static final String OUT = "OUT";

    @Inject
    ContactRepository contacts;

    @Inject
    ContactService service;

    @Inject
    CaseFileService caseFiles;

    @Inject
    CaseFiles files;

    @Inject
    SafeContactService safeContacts;

    @Inject
    Audit audit;

    /**
     * Saves a contact with what was agreed about reaching the client.
     *
     * @param plan what was agreed; an empty one is none
     * @throws ContactRefused when something was agreed and there is nobody to keep it with
     * @throws org.oslonac.core.safecontact.ReasonNeeded when a client is called against what was agreed, without a reason
     */
    public String save(ContactDraft draft, SafeContactDraft plan) {
        if (contacts.submitted(draft.getSubmissionKey()).isPresent()) {
            return service.save(draft);
        }
        if (!plan.isEmpty() && draft.getClients().isEmpty()) {
            throw new ContactRefused("clients", "contact.error.planWithoutClient");
        }
        holdAgainstPlans(draft);
        String code = service.save(draft);
        if (!plan.isEmpty()) {
            draft.getClients().forEach(client -> safeContacts.agree(client, plan));
        }
        return code;
    }

    /**
     * Saves the contact, opens a case for its caller, links the two and keeps what was agreed about reaching her: all of
     * it or nothing.
     *
     * @return the code of the new case, or of the one that the first submission opened
     */
    public String saveAndOpen(ContactDraft draft, CaseFileDraft opening, SafeContactDraft plan) {
        var before = contacts.submitted(draft.getSubmissionKey());
        if (before.isPresent()) {
            return contacts.get(before.get()).clients().stream()
                    .reduce((first, last) -> last)
                    .map(client -> files.summary(client).code())
                    .orElse(null);
        }
        holdAgainstPlans(draft);
        CaseCode code = caseFiles.open(opening);
        long caseFileId = files.idOf(code.text()).orElseThrow();
        draft.getClients().add(caseFileId);
        draft.getResults().add("CASE_OPENED");
        service.save(draft);
        if (!plan.isEmpty()) {
            safeContacts.agree(caseFileId, plan);
        }
        return code.text();
    }

    /** Links a saved contact to one more client; once more changes nothing. */
    public void link(String code, String caseCode) {
        Contact contact = contacts.get(code);
        long client = client(caseCode);
        if (contact.link(client)) {
            audit.changed(ContactService.SUBJECT, contact.getId(), "linked");
            audit.changed("case_file", client, "contact linked");
        }
    }

    public void unlink(String code, String caseCode) {
        Contact contact = contacts.get(code);
        long client = client(caseCode);
        if (contact.unlink(client)) {
            audit.changed(ContactService.SUBJECT, contact.getId(), "unlinked");
            audit.changed("case_file", client, "contact unlinked");
        }
    }

    /**
     * The client of this code.
     *
     * @throws ContactRefused when there is none
     */
    public long client(String caseCode) {
        return files.idOf(caseCode).orElseThrow(() -> new ContactRefused("clients", "contact.error.noSuchCase"));
    }

    private void holdAgainstPlans(ContactDraft draft) {
        if (OUT.equals(draft.getDirection()) && draft.getStartedAt() != null) {
            draft.getClients()
                    .forEach(client -> safeContacts.outgoing(
                            client, draft.getStartedAt(), draft.getChannel(), draft.getUnsafeReason()));
        }
    }
}
