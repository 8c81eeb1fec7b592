package org.oslonac.core.vault;

import java.io.Serializable;
import java.util.Objects;

/**
 * A value as the database keeps it: {@code v1|key|nonce and ciphertext}. It says nothing about what is inside; a
 * {@link Seal} of the same row opens it.
 */
public final class Sealed implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String VERSION = "v1";
    private static final String PREFIX = VERSION + '|';
    private static final int LONGEST_KEY = 19;

    private final String stored;

    private Sealed(String stored) {
        this.stored = stored;
    }

    /** What a column holds; {@code null} for an empty one. */
    static Sealed of(String stored) {
        return stored == null ? null : new Sealed(stored);
    }

    /** The id of the key that it lies under; {@code null} when it is no sealed value. */
    Long key() {
        int end = stored.indexOf('|', PREFIX.length());
        boolean named = stored.startsWith(PREFIX) && end > PREFIX.length() && end < PREFIX.length() + LONGEST_KEY;
        for (int i = PREFIX.length(); named && i < end; i++) {
            named = stored.charAt(i) >= '0' && stored.charAt(i) <= '9';
        }
        return named ? Long.valueOf(Long.parseLong(stored, PREFIX.length(), end, 10)) : null;
    }

    /** Nonce and ciphertext in Base64, of a value that names its {@link #key}. */
    String body() {
        return stored.substring(stored.indexOf('|', PREFIX.length()) + 1);
    }

    String stored() {
        return stored;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && stored.equals(that.stored);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(stored);
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
