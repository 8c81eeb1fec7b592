package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.PHONE_NOTE;
import static org.oslonac.core.person.PersonSecret.PHONE_NUMBER;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A number at which a person can be reached, in international form, with a word on whose or what it is. */
@Embeddable
public class PersonPhone {

    private Sealed number;

    private Sealed note;

    protected PersonPhone() {}

    PersonPhone(String number, String note, Seal seal) {
        this.number = seal.seal(PHONE_NUMBER, number);
        this.note = seal.seal(PHONE_NOTE, note);
    }

    /** An erased number is none. */
    void into(PersonDraft draft, Seal seal) {
        String opened = seal.open(PHONE_NUMBER, number);
        if (opened != null) {
            draft.addPhone(opened, seal.open(PHONE_NOTE, note));
        }
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
