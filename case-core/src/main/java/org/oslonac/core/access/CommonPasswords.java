package org.oslonac.core.access;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Passwords that everybody uses, known without asking anybody outside. They lie in a Bloom filter of 24 bits for each: a
 * password on the list is always found, one that is not is taken for one of them once in about a hundred thousand times.
 * Where the list comes from stands in docs/adr/0013.
 */
final class CommonPasswords {

    static final int HASHES = 16;
    private static final String FILE = "/org/oslonac/core/access/common-passwords.bin";

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final CommonPasswords LIST = read();
    }

    private final int size;
    private final byte[] bits;

    CommonPasswords(int size, byte[] bits) {
        this.size = size;
        this.bits = bits;
    }

    static CommonPasswords shipped() {
        return Shipped.LIST;
    }

    private static CommonPasswords read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(FILE);
                DataInputStream in = new DataInputStream(file)) {
            int size = in.readInt();
            return new CommonPasswords(size, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }

    /** How many passwords the list holds. */
    int size() {
        return size;
    }

    /** Whether the password is on the list, in capital or small letters. */
    boolean contains(String password) {
        for (int place : places(password, bits.length * 8)) {
            if ((bits[place >>> 3] & 1 << (place & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the bits of this password lie among so many. */
    static int[] places(String password, int bits) {
        byte[] hash = sha256(password.toLowerCase(Locale.ROOT));
        ByteBuffer words = ByteBuffer.wrap(hash);
        long first = words.getLong();
        long step = words.getLong() | 1;
        int[] places = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            places[i] = (int) Long.remainderUnsigned(first + i * step, bits);
        }
        return places;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
