package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders below target/, which outlive the test for whoever wants to read the logs. */
final class TestFolders {

    private TestFolders() {}

    static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target/launcher-it"));
            return Files.createTempDirectory(parent, name + "-").toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
