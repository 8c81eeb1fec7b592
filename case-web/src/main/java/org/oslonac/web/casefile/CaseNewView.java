package org.oslonac.web.casefile;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.contact.ContactCases;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.person.PhoneDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.component.Colleagues;

/**
 * Opens a case, alone or for a contact that was saved before; nothing is mandatory. While a name or a number is typed it
 * shows who that may be, so that nobody becomes two people.
 */
@Named
@ViewScoped
public class CaseNewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 5;

    @Inject
    transient CaseFileService service;

    @Inject
    transient ContactCases contactCases;

    @Inject
    transient ContactQueries contacts;

    @Inject
    transient PersonSearch search;

    @Inject
    transient Colleagues colleagues;

    @Inject
    transient CurrentStaff staff;

    @Inject
    transient Messages messages;

    private final CaseFileDraft draft = new CaseFileDraft();
    private final PhoneDraft phone = new PhoneDraft();
    private String contact;
    private List<String> casesOfContact = List.of();
    private List<SelectItem> managers;
    private transient List<PersonHit> known = List.of();
    private transient PersonHit chosen;

    /** @throws org.oslonac.core.shared.NotFound when the address names a contact that is not there */
    public void load() {
        draft.setSubmissionKey(UUID.randomUUID().toString());
        draft.getPerson().getPhones().add(phone);
        managers = colleagues.getManagers();
        if (staff.has(Role.CASE_MANAGER)) {
            draft.getData().setOwnerId(staff.id());
        }
        if (contact != null) {
            casesOfContact = List.copyOf(contacts.details(contact).clients().values());
        }
    }

    /** Looks who this may be, by what has been typed so far. */
    public void look() {
        known = search.alike(draft.getPerson(), null, SUGGESTIONS);
    }

    /** The case will be hers: nobody new is written down. */
    public void choose(PersonHit hit) {
        chosen = hit;
        draft.setPersonId(hit.personId());
    }

    /** It is somebody else after all. */
    public void forget() {
        chosen = null;
        draft.setPersonId(null);
    }

    public void save() {
        try {
            String code = contact == null ? service.open(draft).text() : contactCases.open(contact, draft);
            messages.done("casefile.opened", code);
            messages.keep();
            Faces.redirect("/cases/" + code);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public List<PersonHit> getKnown() {
        return known;
    }

    /** Whom the house knows already, once she was chosen; {@code null} for somebody new. */
    public PersonHit getChosen() {
        return chosen;
    }

    public List<SelectItem> getManagers() {
        return managers;
    }

    public CaseFileDraft getDraft() {
        return draft;
    }

    public PhoneDraft getPhone() {
        return phone;
    }

    /** Codes of the cases that the contact is linked to already. */
    public List<String> getCasesOfContact() {
        return casesOfContact;
    }

    /** The contact that the case is opened for, as the address names it. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
