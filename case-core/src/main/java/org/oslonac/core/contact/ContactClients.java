package org.oslonac.core.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.casefile.api.CaseFiles;
import org.oslonac.core.safecontact.SafeContactCheck;
import org.oslonac.core.safecontact.SafeContactService;

/** Contacts and the clients whom they are about: a contact is linked to none, one or several. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class ContactClients {

    @Inject
    ContactRepository contacts;

    @Inject
    CaseFiles files;

    @Inject
    SafeContactService safeContacts;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** Links a saved contact to one more client; once more changes nothing. */
    public void link(String code, String caseCode) {
        access.require(DataClass.CONTACT);
        Contact contact = contacts.get(code);
        long client = client(caseCode);
        if (contact.link(client)) {
            audit.changed(ContactService.SUBJECT, contact.getId(), "linked");
            audit.changed("case_file", client, "contact linked");
        }
    }

    public void unlink(String code, String caseCode) {
        access.require(DataClass.CONTACT);
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

    /**
     * The clients of these codes as they are written, by case file.
     *
     * @throws ContactRefused when there is none of one of the codes
     */
    public Map<Long, String> clients(Collection<String> caseCodes) {
        access.require(DataClass.CONTACT);
        Map<Long, String> clients = new LinkedHashMap<>();
        caseCodes.forEach(code -> clients.put(client(code), code));
        clients.putAll(files.codes(clients.keySet()));
        return clients;
    }

    /** Whether the client of this code may be called now, before anybody dials (D26). */
    public SafeContactCheck mayBeCalled(String caseCode, String channel, Instant at) {
        return safeContacts.check(client(caseCode), at, channel);
    }
}
