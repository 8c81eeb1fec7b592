package org.oslonac.core.vault;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A sealed file as the database keeps it: {@code v1|key|} and after it the nonce and ciphertext as they are. */
public final class SealedBytes implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final byte BAR = '|';
    private static final int LONGEST_KEY = 19;

    private final byte[] stored;

    private SealedBytes(byte[] stored) {
        this.stored = stored;
    }

    /** What a column holds; {@code null} for an empty one. */
    static SealedBytes of(byte[] stored) {
        return stored == null ? null : new SealedBytes(stored);
    }

    static SealedBytes under(long key, byte[] sealed) {
        byte[] head = (Sealed.VERSION + '|' + key + '|').getBytes(StandardCharsets.US_ASCII);
        byte[] stored = Arrays.copyOf(head, head.length + sealed.length);
        System.arraycopy(sealed, 0, stored, head.length, sealed.length);
        return new SealedBytes(stored);
    }

    /** The head of it as text, which tells its version and key. */
    Sealed head() {
        return Sealed.of(new String(stored, 0, start(), StandardCharsets.US_ASCII));
    }

    /** The nonce and ciphertext. */
    byte[] sealed() {
        return Arrays.copyOfRange(stored, start(), stored.length);
    }

    /** Behind the second bar; the end when there is none. */
    private int start() {
        int bars = 0;
        int most = Math.min(stored.length, Sealed.VERSION.length() + LONGEST_KEY + 2);
        for (int i = 0; i < most; i++) {
            if (stored[i] == BAR && ++bars == 2) {
                return i + 1;
            }
        }
        return 0;
    }

    byte[] stored() {
        return stored;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedBytes that && Arrays.equals(stored, that.stored);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stored);
    }

    @Override
    public String toString() {
        return "SealedBytes";
    }
}
