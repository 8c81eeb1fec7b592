package org.oslonac.core.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A row of the form's phone numbers. A row without a number is left out. */
public class PhoneDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    private String number;

    @Size(max = 120)
    private String note;

    public PhoneDraft() {}

    PhoneDraft(String number, String note) {
        this.number = number;
        this.note = note;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
