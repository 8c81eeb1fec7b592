package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files as an administrator makes them for keys and passwords. */
final class SecretFiles {

    private SecretFiles() {}

    static Path write(Path file, byte[] content) throws IOException {
        return write(file, content, "r--------");
    }

    static Path write(Path file, byte[] content, String permissions) throws IOException {
        Files.write(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
