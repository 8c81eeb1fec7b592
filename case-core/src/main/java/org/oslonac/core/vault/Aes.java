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

    private static final ThreadLocal<Cipher> MINE = new ThreadLocal<>();

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
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
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
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new AEADBadTagException("Too short");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot open " + GCM, e);
        }
    }

    /** To ask for a cipher takes as long as to use it; each thread asks once. */
    private static Cipher mine() throws GeneralSecurityException {
        Cipher cipher = MINE.get();
        if (cipher == null) {
            cipher = Cipher.getInstance(GCM);
            MINE.set(cipher);
        }
        return cipher;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = mine();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
