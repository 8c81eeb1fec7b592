package org.oslonac.core.safecontact;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.oslonac.core.vault.Seal;

/**
 * A number as it is typed, or one that is known by its last two digits only and is carried over by its hash.
 */
public class NumberDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40, message = "{safecontact.error.number}")
    private String number;

    /** Whether she agreed to have it kept in full. */
    private boolean kept;

    @Size(max = 100)
    private String note;

    private String knownHash;
    private String knownTail;

    public NumberDraft() {}

    NumberDraft(SafeNumber known, Seal seal) {
        this.number = known.inFull(seal);
        this.kept = number != null;
        this.note = known.note(seal);
        this.knownHash = known.hash();
        this.knownTail = known.tail();
    }

    /** Whether it was agreed earlier and only its last two digits may be seen. */
    public boolean isMasked() {
        return number == null && knownHash != null;
    }

    boolean isEmpty() {
        return knownHash == null && (number == null || number.isBlank());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getKnownHash() {
        return knownHash;
    }

    public String getKnownTail() {
        return knownTail;
    }
}
