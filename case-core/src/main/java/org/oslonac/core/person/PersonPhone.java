package org.oslonac.core.person;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A number at which a person can be reached, in international form, with a word on whose or what it is. */
@Embeddable
public class PersonPhone {

    private String number;

    private String note;

    protected PersonPhone() {}

    PersonPhone(String number, String note) {
        this.number = number;
        this.note = note;
    }

    String getNumber() {
        return number;
    }

    String getNote() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonPhone that
                && Objects.equals(number, that.number)
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, note);
    }
}
