package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders below target/, which outlive the test for whoever wants to read the logs, until the next run. */
final class TestFolders {

    private TestFolders() {}

    /** An empty folder; one of the same name from an earlier test is removed. */
    static Path fresh(String name) {
        try {
            Path folder = Path.of("target/launcher-it", name).toAbsolutePath();
            DataFolder.deleteTree(folder);
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
