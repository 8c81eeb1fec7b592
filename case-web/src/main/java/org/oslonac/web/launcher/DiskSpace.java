package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room is left where the data folder lies; sizes are in MiB. */
final class DiskSpace {

    private static final long MIB = 1024L * 1024;

    private DiskSpace() {}

    static long freeMib(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MIB;
        } catch (IOException unknown) {
            // A file system that doesn't tell its room is not a full one.
            return Long.MAX_VALUE / MIB;
        }
    }

    static boolean isExhausted(IOException failed, Path folder) {
        String message = String.valueOf(failed.getMessage());
        return message.contains("No space left") || message.contains("not enough space") || freeMib(folder) < 1;
    }
}
