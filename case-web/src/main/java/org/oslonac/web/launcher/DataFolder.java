package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which everything that must outlive a start is kept: database, keys, logs. One launcher holds it at a
 * time; the operating system gives the lock back when that launcher dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path home;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path home, FileChannel lockFile, FileLock lock) {
        this.home = home;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, readable for its owner alone, and locks it.
     *
     * @throws LaunchFailedException when it can't be written or another launcher holds it
     */
    static DataFolder open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home, ownerOnly("rwx------"));
            }
            home = home.toRealPath();
            for (String part : List.of("run", "logs", "tmp")) {
                Files.createDirectories(home.resolve(part));
            }
            return lock(home);
        } catch (IOException unusable) {
            throw explain(unusable, home, "The data folder %s can't be used", home);
        }
    }

    private static DataFolder lock(Path home) throws IOException {
        FileChannel file = FileChannel.open(
                home.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            // answered below, as for any other holder
        }
        if (lock == null) {
            file.close();
            throw Failure.DATA_FOLDER_LOCKED.because(
                    "The data folder %s is in use by another Oslonac; stop that one or choose another folder with"
                            + " oslonac.home.",
                    home);
        }
        return new DataFolder(home, file, lock);
    }

    Path path(String name) {
        return home.resolve(name);
    }

    Path home() {
        return home;
    }

    /** Where the ends of the audit trail are kept outside the database, unless told otherwise. */
    Path anchors(LaunchSettings settings) {
        return settings.anchorFile().orElseGet(() -> path("anchors/audit.log")).toAbsolutePath();
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    Path writePrivate(String name, byte[] content) {
        return writePrivate(name, content, "rw-------");
    }

    Path writePrivate(String name, byte[] content, String permissions) {
        Path file = home.resolve(name);
        try {
            Path fresh = Files.createTempFile(home.resolve("tmp"), "private", ".new", ownerOnly("rw-------"));
            Files.write(fresh, content);
            if (POSIX) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(permissions));
            }
            Files.createDirectories(file.getParent());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException failed) {
            throw explain(failed, home, "The file %s can't be written", file);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(home.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * A folder is for a demonstration or for real work, for ever: accounts with a known password never meet real people.
     */
    void keepPurpose(boolean demo) {
        Path file = home.resolve("purpose");
        String purpose = demo ? "demonstration" : "real";
        try {
            String kept = Files.exists(file) ? Files.readString(file).strip() : null;
            if (kept == null) {
                writePrivate("purpose", purpose.getBytes(StandardCharsets.US_ASCII));
            } else if (!kept.equals(purpose)) {
                throw Failure.BAD_CONFIGURATION.because(
                        "The data folder %s is kept for the purpose '%s' and can't be started for '%s'; set %s or"
                                + " choose another folder with %s.",
                        home, kept, purpose, LaunchSettings.DEMO, LaunchSettings.HOME);
            }
        } catch (IOException unreadable) {
            throw explain(unreadable, home, "The file %s can't be used", file);
        }
    }

    /** Makes room for a folder that is filled under another name first, so that a half-filled one is never taken up. */
    void fillOnce(String name, Filling filling) {
        Path target = home.resolve(name);
        if (Files.isDirectory(target)) {
            return;
        }
        Path fresh = home.resolve(name + ".new");
        try {
            deleteTree(fresh);
            Files.createDirectories(fresh);
            filling.fill(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw explain(failed, home, "The folder %s can't be filled", target);
        }
    }

    /** True when what is written here belongs to the root of this machine, that is, when we are root. */
    boolean writtenByRoot(Path ownFile) {
        try {
            return POSIX && Integer.valueOf(0).equals(Files.getAttribute(ownFile, "unix:uid"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Turns an I/O failure into the sentence that fits: a full disk says so, whatever was being written. */
    static LaunchFailedException explain(IOException failed, Path where, String sentence, Object... arguments) {
        if (DiskSpace.isExhausted(failed, where)) {
            return Failure.DISK_FULL.causedBy(failed, "The disk that holds %s is full; free some space.", where);
        }
        return Failure.DATA_FOLDER_UNUSABLE.causedBy(
                failed, "%s: %s.", String.format(sentence, arguments), failed.getMessage());
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!POSIX) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Fills a new folder with its content. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }
}
