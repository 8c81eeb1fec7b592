package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room is left where the data folder lies; sizes are in MiB. */
final class DiskSpace {

    private static final long MIB = 1024L * 1024;
    private static final long TO_UNPACK_DATABASE = 700;
    private static final long TO_UNPACK_SERVER = 200;
    private static final long TO_START = 200;
    private static final long TO_RUN = 50;

    private DiskSpace() {}

    static void demandForStart(DataFolder folder, boolean embeddedDatabase) {
        long needed = TO_START;
        if (embeddedDatabase && !MariaDbBinaries.isInstalledIn(folder)) {
            needed += TO_UNPACK_DATABASE;
        }
        if (!PayaraServer.isUnpackedIn(folder)) {
            needed += TO_UNPACK_SERVER;
        }
        long free = freeMib(folder.home());
        if (free < needed) {
            throw Failure.DISK_FULL.because(
                    "The disk that holds %s is full: %d MiB are free, but this start needs %d.",
                    folder.home(), free, needed);
        }
    }

    static void demandForRun(Path home) {
        long free = freeMib(home);
        if (free < TO_RUN) {
            throw Failure.DISK_FULL.because(
                    "The disk that holds %s is full: %d MiB are free, so everything was stopped before the database"
                            + " could be harmed; make room and start again.",
                    home, free);
        }
    }

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
