package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What was uploaded, on disk under a random key that lives in this object alone: when the process dies, what is left of
 * the file cannot be read by anybody.
 */
final class SealedFile {

    private static final String AES = "AES";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final SecretKeySpec key;
    private final IvParameterSpec nonce;
    private String hash;

    private SealedFile(Path path) {
        this.path = path;
        this.key = new SecretKeySpec(random(32), AES);
        this.nonce = new IvParameterSpec(random(16));
    }

    /** @throws ImportRefused when there is more than {@code limit} bytes */
    static SealedFile keep(InputStream content, long limit) {
        try {
            SealedFile file = new SealedFile(Files.createTempFile("oslonac-import-", ".sealed"));
            file.path.toFile().deleteOnExit();
            DigestInputStream counted = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            try (OutputStream out = new CipherOutputStream(Files.newOutputStream(file.path), file.cipher(true))) {
                if (copy(counted, out, limit) > limit) {
                    throw new ImportRefused("tooLarge", limit / (1024 * 1024));
                }
                file.hash = HexFormat.of().formatHex(counted.getMessageDigest().digest());
            } catch (IOException | ImportRefused e) {
                file.discard();
                throw e;
            }
            return file;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be kept", e);
        }
    }

    private static long copy(InputStream from, OutputStream to, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long copied = 0;
        for (int read = from.read(buffer); read >= 0 && copied <= limit; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String hash() {
        return hash;
    }

    InputStream open() throws IOException {
        return new CipherInputStream(Files.newInputStream(path), cipher(false));
    }

    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The sealed upload cannot be removed", e);
        }
    }

    private Cipher cipher(boolean sealing) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(sealing ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, key, nonce);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal a file", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
