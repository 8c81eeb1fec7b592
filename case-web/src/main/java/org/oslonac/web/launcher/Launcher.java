package org.oslonac.web.launcher;

import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the system step by step, watches both children and stops them in order, whether a step fails, a child dies or
 * the administrator presses Ctrl-C.
 */
public final class Launcher {

    private static final int SETTLE_SECONDS = 60;
    private static final int SIGNAL_SECONDS = 2;

    private final Progress progress;
    private final Path installation;
    private final Thread starter = Thread.currentThread();
    private final Deque<Runnable> started = new ArrayDeque<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch settled = new CountDownLatch(1);

    private Launcher(Progress progress, Path installation) {
        this.progress = progress;
        this.installation = installation;
    }

    /** Runs until told to stop; the exit code says how it ended, see {@link Failure}. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(new Command(new Progress(System.out, System.err), installation()).run(arguments));
        }
        Launcher launcher = new Launcher(new Progress(System.out, System.err), installation());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        System.exit(launcher.run());
    }

    /** The folder lib beside the jar: it may have been copied anywhere. */
    private static Path installation() {
        try {
            return Path.of(Launcher.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("lib");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int run() {
        try {
            Start start = new Start(progress, installation, this::began);
            start.run();
            settled.countDown();
            // What the start needed is given back: from now on this process only waits.
            System.gc();
            while (!stopping.await(1, TimeUnit.SECONDS)) {
                start.demandHealth();
            }
            return 0;
        } catch (LaunchFailedException failed) {
            settled.countDown();
            tell(failed);
            return failed.failure().exitCode();
        } catch (InterruptedException stopped) {
            settled.countDown();
            return 0;
        }
    }

    /** A signal to the whole process group ends the children as well; that is a stop, not a failure. */
    private void tell(LaunchFailedException failed) {
        boolean died = failed.failure() == Failure.DATABASE_DIED || failed.failure() == Failure.SERVER_DIED;
        try {
            if (!stopping.await(died ? SIGNAL_SECONDS : 0, TimeUnit.SECONDS)) {
                progress.failure(failed.getMessage());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Remembers how to close what has begun, for the end; nothing begins any more once the stop has begun. */
    private void began(Runnable part) {
        synchronized (started) {
            started.push(part);
        }
        if (stopping.getCount() == 0) {
            throw Failure.SERVER_FAILED.because("The start was interrupted.");
        }
    }

    private void stop() {
        stopping.countDown();
        try {
            if (settled.getCount() > 0) {
                starter.interrupt();
                settled.await(SETTLE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        synchronized (started) {
            if (started.size() > 1) {
                progress.line("Stopping");
            }
            closeAll();
        }
        progress.line("Stopped");
    }

    /** The last begun first; whatever happens to one, the others are closed. */
    private void closeAll() {
        if (!started.isEmpty()) {
            try {
                close(started.pop());
            } finally {
                closeAll();
            }
        }
    }

    private void close(Runnable part) {
        try {
            part.run();
        } catch (UncheckedIOException failed) {
            progress.failure("Could not stop everything: " + failed.getMessage());
        }
    }
}
