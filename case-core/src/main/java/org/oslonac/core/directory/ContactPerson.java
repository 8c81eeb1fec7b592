package org.oslonac.core.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody whom we know at an institution, in her work there. */
@Entity
@Table(name = "core_contact_person")
public class ContactPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    private String name;

    private String role;

    private String phone;

    private String email;

    /** Whether she has proved that she can be told more than the switchboard. */
    private boolean trusted;

    private String note;

    protected ContactPerson() {}

    ContactPerson(Institution institution, ContactPersonDraft draft) {
        this.institution = institution;
        change(draft);
    }

    final void change(ContactPersonDraft draft) {
        name = draft.getName().strip();
        role = draft.getRole();
        phone = draft.getPhone();
        email = draft.getEmail();
        trusted = draft.isTrusted();
        note = draft.getNote();
    }

    ContactPersonDetails details() {
        return new ContactPersonDetails(getId(), name, role, phone, email, trusted, note);
    }

    long getId() {
        return id == null ? 0 : id;
    }

    String getName() {
        return name;
    }
}
