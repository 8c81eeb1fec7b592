package org.oslonac.core.safecontact;

import static org.oslonac.core.safecontact.SafeContactSecret.NUMBER;
import static org.oslonac.core.safecontact.SafeContactSecret.NUMBER_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;

/** A number at which she may be reached: a keyed hash, its last two digits, and in full only when she agreed to it. */
@Embeddable
public class SafeNumber {

    @Column(name = "number_hash")
    private String numberHash;

    private String tail;

    @Column(name = "number_in_full")
    private Sealed numberInFull;

    /** Whose telephone it is, such as "work"; never a name. */
    private Sealed note;

    protected SafeNumber() {}

    /**
     * @param seal of the plan's row
     * @param numberInFull {@code null} unless she agreed to have it kept
     */
    SafeNumber(String numberHash, String tail, String numberInFull, String note, Seal seal) {
        this.numberHash = numberHash;
        this.tail = tail;
        this.numberInFull = seal.seal(NUMBER, numberInFull);
        this.note = seal.seal(NUMBER_NOTE, note);
    }

    String hash() {
        return numberHash;
    }

    String tail() {
        return tail;
    }

    String inFull(Seal seal) {
        return seal.open(NUMBER, numberInFull);
    }

    String note(Seal seal) {
        return seal.open(NUMBER_NOTE, note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeNumber that && numberHash.equals(that.numberHash);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(numberHash);
    }
}
