package org.oslonac.web.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.contact.ContactClients;
import org.oslonac.core.contact.ContactDetails;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** One contact: what was recorded, what was changed since, and whom it is about. */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactQueries contacts;

    @Inject
    ContactService service;

    @Inject
    ContactClients clients;

    @Inject
    StaffService staff;

    @Inject
    CurrentStaff current;

    @Inject
    Messages messages;

    @Inject
    Txt txt;

    private String code;
    private String clientCode;
    private transient ContactDetails contact;
    private transient Map<Long, String> names;

    public void load() {
        contact = contacts.details(code);
        names = staff.names(Stream.concat(
                        Stream.of(contact.facts().getConsultantId()),
                        contact.corrections().stream().map(ContactDetails.Correction::staffId))
                .collect(Collectors.toSet()));
    }

    public void link() {
        act(() -> clients.link(code, clientCode), "contact.clients.linked", clientCode);
    }

    public void unlink(String caseCode) {
        act(() -> clients.unlink(code, caseCode), "contact.clients.dropped", caseCode);
    }

    /** The supervisor says that she knows of this crisis (D29). */
    public void takeNote() {
        act(() -> service.takeNote(code), "contact.crisis.noted", code);
    }

    private void act(Runnable act, String done, String subject) {
        try {
            act.run();
            messages.done(done, subject);
            messages.keep();
            Faces.redirect("/calls/" + code);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Whether the asker can take note of a crisis that nobody has taken note of. */
    public boolean isToBeNoted() {
        return getContact().crisis() && getContact().notedAt() == null && current.has(Role.SUPERVISOR);
    }

    public String getConsultant() {
        return getContact().pastConsultant() == null
                ? name(getContact().facts().getConsultantId())
                : getContact().pastConsultant();
    }

    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    /** What a correction changed, in words. */
    public String fields(ContactDetails.Correction correction) {
        return correction.fields().stream()
                .map(field -> txt.get("contact.fields." + field))
                .collect(Collectors.joining(", "));
    }

    public ContactDetails getContact() {
        if (contact == null) {
            load();
        }
        return contact;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getClientCode() {
        return clientCode;
    }

    public void setClientCode(String clientCode) {
        this.clientCode = clientCode;
    }
}
