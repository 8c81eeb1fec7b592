package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;

/** Cases that are opened for a contact which was saved before without one. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactCases {

    @Inject
    ContactRepository contacts;

    @Inject
    ContactClients clients;

    @Inject
    CaseFileService caseFiles;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Opens a case and links the contact to it; the contact's outcome says so from now on. All of it or nothing, and
     * once for each form.
     *
     * @return the code of the case
     */
    public String open(String contactCode, CaseFileDraft opening) {
        access.require(DataClass.CONTACT);
        Contact contact = contacts.get(contactCode);
        String code = caseFiles.open(opening).text();
        clients.link(contactCode, code);
        if (contact.resultedIn(CallIntake.CASE_OPENED)) {
            audit.changed(ContactService.SUBJECT, contact.getId(), "result");
        }
        return code;
    }
}
