package org.oslonac.core.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed about a person at an institution. */
public class ContactPersonDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "directory.error.personName")
    @Size(max = 120, message = "directory.error.tooLong")
    private String name;

    @Size(max = 120, message = "directory.error.tooLong")
    private String role;

    @Size(max = 120, message = "directory.error.tooLong")
    private String phone;

    @Size(max = 200, message = "directory.error.tooLong")
    private String email;

    private boolean trusted;

    @Size(max = 1000, message = "directory.error.tooLong")
    private String note;

    public ContactPersonDraft() {}

    public ContactPersonDraft(ContactPersonDetails person) {
        name = person.name();
        role = person.role();
        phone = person.phone();
        email = person.email();
        trusted = person.trusted();
        note = person.note();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isTrusted() {
        return trusted;
    }

    public void setTrusted(boolean trusted) {
        this.trusted = trusted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
