package org.oslonac.core.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce of 12 bytes in front of the ciphertext. */
final class Aes {

    static final int KEY_BYTES = 32;

    private static final String AES = "AES";
    private static final String GCM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** To ask for a cipher takes as long as to use it, and a new key as long again: each thread keeps one for each use. */
    private static final ThreadLocal<Cipher> FOR_VALUES = ThreadLocal.withInitial(Aes::newCipher);

    private static final ThreadLocal<Cipher> FOR_KEYS = ThreadLocal.withInitial(Aes::newCipher);

    private Aes() {}

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, AES);
    }

    static byte[] newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** @param bound what the ciphertext belongs to; it is not kept in it */
    static byte[] encrypt(SecretKey key, byte[] plain, byte[] bound) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = begin(FOR_VALUES.get(), Cipher.ENCRYPT_MODE, key, nonce, bound);
            byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal with " + GCM, e);
        }
    }

    /** @throws AEADBadTagException when it was changed, or is bound to something else, or was sealed under another key */
    static byte[] decrypt(SecretKey key, byte[] sealed, byte[] bound) throws AEADBadTagException {
        return decrypt(FOR_VALUES.get(), key, sealed, bound);
    }

    /** As {@link #decrypt}, for a key that opens many others. */
    static byte[] unwrap(SecretKey key, byte[] wrapped, byte[] bound) throws AEADBadTagException {
        return decrypt(FOR_KEYS.get(), key, wrapped, bound);
    }

    private static byte[] decrypt(Cipher cipher, SecretKey key, byte[] sealed, byte[] bound)
            throws AEADBadTagException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new AEADBadTagException("Too short");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce);
        try {
            return begin(cipher, Cipher.DECRYPT_MODE, key, nonce, bound)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot open " + GCM, e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + GCM, e);
        }
    }

    private static Cipher begin(Cipher cipher, int mode, SecretKey key, byte[] nonce, byte[] bound)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
