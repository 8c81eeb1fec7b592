package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.safecontact.SafeContactService;

/**
 * Saves a call with everything that follows from it: what was agreed about reaching the client, the call that was
 * promised, the case that was opened. All of it or nothing. An outgoing call to a client is held against what was agreed
 * with her before (D26).
 */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CallIntake {

    /** The outcome of a contact for which a case was opened, a code of {@code contact_result}. */
    static final String CASE_OPENED = "CASE_OPENED";

    private static final String OUT = "OUT";
    private static final Set<String> HERSELF = Set.of("CLIENT", "VICTIM");

    @Inject
    Access access;

    @Inject
    ContactRepository contacts;

    @Inject
    ContactRecorder recorder;

    @Inject
    ContactCodes codes;

    @Inject
    ContactCallers callers;

    @Inject
    CaseFileService caseFiles;

    @Inject
    CaseFiles files;

    @Inject
    SafeContactService safeContacts;

    @Inject
    CallBackService callBacks;

    /**
     * Saves a call; once for each submission key.
     *
     * @return its business number
     * @throws ContactRefused when a field cannot stand, or something was agreed and there is no client to keep it with
     * @throws org.oslonac.core.safecontact.ReasonNeeded when a client is called against what was agreed, without a reason
     */
    public String save(CallDraft call) {
        access.require(DataClass.CONTACT);
        ContactDraft contact = call.contact().copy();
        contacts.turn(contact.getSubmissionKey());
        Optional<String> before = contacts.submitted(contact.getSubmissionKey());
        if (before.isPresent()) {
            return before.get();
        }
        if (!call.plan().isEmpty() && contact.getClients().isEmpty()) {
            throw new ContactRefused("clients", "contact.error.planWithoutClient");
        }
        return saveNew(call, contact);
    }

    /**
     * Saves the call, opens a case for its caller and links the two.
     *
     * @return the code of the new case, or of the one that the first submission opened
     */
    public String saveAndOpen(CallDraft call, CaseFileDraft opening) {
        access.require(DataClass.CONTACT);
        ContactDraft contact = call.contact().copy();
        contacts.turn(contact.getSubmissionKey());
        Optional<String> before = contacts.submitted(contact.getSubmissionKey());
        if (before.isPresent()) {
            return files.codes(contacts.get(before.get()).clients()).entrySet().stream()
                    .max(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .orElseThrow(() -> new ContactRefused("clients", "contact.error.savedWithoutCase"));
        }
        String code = caseFiles.open(opening).text();
        contact.getClients().add(files.idOf(code).orElseThrow());
        contact.getResults().add(CASE_OPENED);
        saveNew(call, contact);
        return code;
    }

    private String saveNew(CallDraft call, ContactDraft contact) {
        codes.check(contact);
        callers.recognise(contact.getCaller());
        contact.getClients().forEach(client -> holdAgainstPlan(contact, client));
        Contact saved = recorder.record(contact);
        for (long client : contact.getClients()) {
            if (!call.plan().isEmpty()) {
                safeContacts.agree(client, call.plan());
            }
            if (HERSELF.contains(String.valueOf(contact.getCaller().getType())) && contact.getStartedAt() != null) {
                callBacks.reached(client, contact.getStartedAt());
            }
        }
        promise(call, contact, saved);
        return saved.getCode();
    }

    private void holdAgainstPlan(ContactDraft contact, long client) {
        if (OUT.equals(contact.getDirection()) && contact.getStartedAt() != null) {
            safeContacts.outgoing(client, contact.getStartedAt(), contact.getChannel(), contact.getUnsafeReason());
        }
    }

    private void promise(CallDraft call, ContactDraft contact, Contact saved) {
        if (call.callBackAt() == null) {
            return;
        }
        CallBackDraft promise = new CallBackDraft();
        promise.setDueAt(call.callBackAt());
        promise.setContactId(saved.getId());
        promise.setCallerCodeId(contact.getCaller().getCodeId());
        contact.getClients().stream().findFirst().ifPresent(promise::setCaseFileId);
        promise.setNote(call.callBackNote());
        callBacks.promise(promise);
    }
}
