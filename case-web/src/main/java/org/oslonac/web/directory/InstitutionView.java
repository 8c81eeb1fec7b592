package org.oslonac.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.directory.ContactPersonDetails;
import org.oslonac.core.directory.ContactPersonDraft;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.directory.DirectoryService;
import org.oslonac.core.directory.InstitutionDetails;
import org.oslonac.web.app.Messages;

/** One institution and the people in it; the assistance desk verifies, retires and keeps the people up to date here. */
@Named
@ViewScoped
public class InstitutionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DirectoryQueries queries;

    @Inject
    transient DirectoryService directory;

    @Inject
    transient CurrentStaff staff;

    @Inject
    transient Messages messages;

    private String code;
    private transient InstitutionDetails institution;
    private ContactPersonDraft person;
    private Long personId;

    public void load() {
        institution = queries.details(code);
    }

    public void verify() {
        directory.verify(code);
        show("directory.verified");
    }

    public void retire() {
        directory.retire(code);
        show("directory.retired");
    }

    public void restore() {
        directory.restore(code);
        show("directory.restored");
    }

    public void addPerson() {
        personId = null;
        person = new ContactPersonDraft();
    }

    public void editPerson(ContactPersonDetails chosen) {
        personId = chosen.id();
        person = new ContactPersonDraft(chosen);
    }

    public void savePerson() {
        if (personId == null) {
            directory.addPerson(code, person);
        } else {
            directory.changePerson(code, personId, person);
        }
        show(personId == null ? "directory.people.added" : "directory.people.changed");
        person = null;
    }

    public void removePerson(ContactPersonDetails chosen) {
        directory.removePerson(code, chosen.id());
        show("directory.people.removed");
    }

    public void leavePerson() {
        person = null;
    }

    private void show(String done) {
        load();
        messages.done(done);
    }

    public boolean isEditor() {
        return staff.has(Role.CONSULTANT) || staff.has(Role.CASE_MANAGER) || staff.has(Role.SUPERVISOR);
    }

    public InstitutionDetails getInstitution() {
        if (institution == null) {
            load();
        }
        return institution;
    }

    public ContactPersonDraft getPerson() {
        return person;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
