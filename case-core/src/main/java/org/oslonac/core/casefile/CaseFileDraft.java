package org.oslonac.core.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.oslonac.core.person.PersonDraft;

/** What it takes to open a case: a person, new or known, what is known of the case, and a first note if there is one. */
public class CaseFileDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String submissionKey;
    private Long personId;

    @Valid
    private PersonDraft person = new PersonDraft();

    @Valid
    private CaseDataDraft data = new CaseDataDraft();

    @Size(max = CaseNoteDraft.LONGEST)
    private String note;

    /** The form that this came from: a case is opened once for each form. {@code null} where no form can be sent twice. */
    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        this.submissionKey = submissionKey;
    }

    /** A person whom the house knows already; {@code null} makes a new one of {@link #getPerson()}. */
    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public PersonDraft getPerson() {
        return person;
    }

    public void setPerson(PersonDraft person) {
        this.person = person;
    }

    public CaseDataDraft getData() {
        return data;
    }

    public void setData(CaseDataDraft data) {
        this.data = data;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
