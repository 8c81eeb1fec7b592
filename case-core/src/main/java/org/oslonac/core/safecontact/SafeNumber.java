package org.oslonac.core.safecontact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A number at which she may be reached: a keyed hash, its last two digits, and in full only when she agreed to it. */
@Embeddable
public class SafeNumber {

    @Column(name = "number_hash")
    private String numberHash;

    private String tail;

    @Column(name = "number_in_full")
    private String numberInFull;

    /** Whose telephone it is, such as "work"; never a name. */
    private String note;

    protected SafeNumber() {}

    /** @param numberInFull {@code null} unless she agreed to have it kept */
    SafeNumber(String numberHash, String tail, String numberInFull, String note) {
        this.numberHash = numberHash;
        this.tail = tail;
        this.numberInFull = numberInFull;
        this.note = note;
    }

    String hash() {
        return numberHash;
    }

    String tail() {
        return tail;
    }

    String inFull() {
        return numberInFull;
    }

    String note() {
        return note;
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
