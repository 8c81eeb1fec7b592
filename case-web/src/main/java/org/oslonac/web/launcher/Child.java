package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that the launcher started, remembered in a pid file so that a later start finds it when the launcher was
 * killed. A pid is taken for ours only when its command line carries our mark: numbers are used again.
 */
final class Child {

    private static final long MAX_LOG_BYTES = 10L * 1024 * 1024;
    private static final int GRACE_SECONDS = 60;

    private final Process process;
    private final Path pidFile;

    private Child(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts the process with its output appended to the log; a long log is set aside once, as {@code .1}. */
    static Child start(ProcessBuilder command, Path pidFile, Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = command.start();
        process.getOutputStream().close();
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new Child(process, pidFile);
    }

    /** Ends what an earlier, killed launcher left behind; says whether there was such a process. */
    static boolean endStale(Path pidFile, String mark) {
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            Optional<ProcessHandle> stale =
                    pid(pidFile).flatMap(ProcessHandle::of).filter(handle -> isMarked(handle, mark));
            stale.ifPresent(Child::end);
            Files.deleteIfExists(pidFile);
            return stale.isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return process;
    }

    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException harmless) {
            // The next start finds a pid that is no longer ours and forgets it.
        }
    }

    /** The last lines of a log, for the sentence that tells why a child ended. */
    static List<String> tail(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        String text = Files.readString(pidFile).trim();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A mark is one whole argument, so that a folder is not taken for its neighbour with a longer name. */
    private static boolean isMarked(ProcessHandle handle, String mark) {
        return (commandLine(handle) + " ").contains(" " + mark + " ");
    }

    private static String commandLine(ProcessHandle handle) {
        Path linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        if (Files.isReadable(linux)) {
            try {
                return Files.readString(linux, StandardCharsets.ISO_8859_1).replace('\0', ' ');
            } catch (IOException gone) {
                return "";
            }
        }
        return handle.info().commandLine().orElse("");
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
