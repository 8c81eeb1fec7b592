package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/** A file with a secret in it: a key or a password. It must be readable for its owner alone; its content is never told. */
final class SecretFile {

    static final int KEY_BYTES = 32;

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path file;

    private SecretFile(Path file) {
        this.file = file;
    }

    /** The file with this secret, refused when it is missing or others may read it. */
    static SecretFile of(Path file, String key) {
        if (!Files.isRegularFile(file)) {
            throw Failure.KEY_MISSING.because("The file %s that %s names does not exist.", file, key);
        }
        SecretFile secret = new SecretFile(file);
        secret.refuseWhenExposed();
        return secret;
    }

    private void refuseWhenExposed() {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            if (!OWNER.containsAll(view.readAttributes().permissions())) {
                throw Failure.SECRET_EXPOSED.because(
                        "Others than its owner may read %s; run: chmod 400 %s and consider the secret in it known.",
                        file, file);
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    String text() {
        try {
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private LaunchFailedException unreadable(IOException failed) {
        return Failure.KEY_MISSING.causedBy(failed, "The file %s can't be read.", file);
    }

    /**
     * The house's key, which seals what is in the database. A demonstration makes its own at the first start; a real
     * organisation must bring one, because a key that appears by itself is a key that nobody has a copy of.
     */
    static Path houseKey(LaunchSettings settings, DataFolder folder) {
        Path file = settings.keyFile().orElseGet(() -> folder.path("house.key"));
        if (!Files.exists(file) && settings.demo() && settings.keyFile().isEmpty()) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            folder.writePrivate("house.key", key, "r--------");
        }
        if (!Files.exists(file)) {
            throw Failure.KEY_MISSING.because(
                    "The key file %s is missing; bring it back from where you keep its copy, or for a new organisation"
                            + " make one with: head -c %d /dev/urandom > %s && chmod 400 %s",
                    file, KEY_BYTES, file, file);
        }
        SecretFile.of(file, LaunchSettings.KEY_FILE).refuseUnlessKey();
        return file;
    }

    private void refuseUnlessKey() {
        try {
            if (Files.size(file) != KEY_BYTES) {
                throw Failure.KEY_MISSING.because("The key file %s must hold %d bytes.", file, KEY_BYTES);
            }
            Files.newInputStream(file).close();
        } catch (NoSuchFileException gone) {
            throw Failure.KEY_MISSING.causedBy(gone, "The key file %s is gone.", file);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }
}
