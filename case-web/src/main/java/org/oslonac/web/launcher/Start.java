package org.oslonac.web.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One start, in the order in which a failure costs least: configuration, data folder, what a killed start left behind,
 * port, disk and key first; then the database and, beside it, the application server; last the sign-in page.
 */
final class Start {

    private static final int STEPS = 6;
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "konsultantkinja voditeljka supervizorka zamenica direktorka",
            "advokatica advokat2 psiholoskinja savetnica mobilni",
            "finansije analiticarka dpo admin");

    private final Progress progress;
    private final Path installation;
    private final Consumer<Runnable> began;
    private LaunchSettings settings;
    private DataFolder folder;
    private PayaraServer server;
    private Optional<EmbeddedDatabase> embedded = Optional.empty();
    private int step;
    private volatile boolean ready;

    Start(Progress progress, Path installation, Consumer<Runnable> began) {
        this.progress = progress;
        this.installation = installation;
        this.began = began;
    }

    /** Returns when the sign-in page answers. */
    void run() {
        long begun = System.nanoTime();
        step("Java " + System.getProperty("java.version") + " in " + System.getProperty("java.home"));
        settings = LaunchSettings.load(
                System.getProperties(), System.getenv(), Path.of("").toAbsolutePath());
        openFolder();
        server = new PayaraServer(folder, installation, settings.port());
        if (server.endStale()) {
            detail("Ended the application server that an earlier start had left behind");
        }
        demandPort(settings.port());
        DiskSpace.demandForStart(folder, !settings.usesOwnServer());
        Path houseKey = SecretFile.houseKey(settings, folder);
        step("Port " + settings.port() + " free, disk and key in order");
        runDatabaseAndServer(houseKey);
        announce((System.nanoTime() - begun) / 1_000_000);
    }

    private void openFolder() {
        folder = DataFolder.open(settings.home());
        began.accept(folder::close);
        folder.keepPurpose(settings.demo());
        step("Data folder " + folder.home());
    }

    private void runDatabaseAndServer(Path houseKey) {
        DatabaseAccess access;
        DatabaseAccess owner;
        if (settings.usesOwnServer()) {
            access = DatabaseAccess.toOwnServer(settings);
            owner = DatabaseAccess.ofOwnerOnOwnServer(settings);
            checkOwnServer(access, owner);
        } else {
            embedded = Optional.of(EmbeddedDatabase.launch(folder, this::detail));
            began.accept(embedded.get()::close);
            access = embedded.get().access();
            owner = embedded.get().ownerAccess();
        }
        server.unpack(this::detail);
        began.accept(new FirstLink(folder, settings.port())::forget);
        server.start(settings, access, owner, houseKey);
        TrailLibrary trail = new TrailLibrary(installation, access, houseKey, folder.anchors(settings));
        began.accept(() -> anchor(trail));
        began.accept(server::close);
        embedded.ifPresent(EmbeddedDatabase::awaitReady);
        step("Database " + access + " ready");
        step("Application server starting (its log: " + server.log() + ")");
        server.awaitReady(this::detail);
        step("Sign-in page ready");
        ready = true;
    }

    /** At a stop in order: the server has written its last row, and the database still answers. */
    private void anchor(TrailLibrary trail) {
        if (!ready) {
            return;
        }
        try {
            trail.anchor();
        } catch (LaunchFailedException failed) {
            progress.failure(failed.getMessage());
        }
    }

    private void checkOwnServer(DatabaseAccess access, DatabaseAccess owner) {
        if (!settings.demo()) {
            settings.demandTwoAccounts();
        }
        access.check();
        if (!settings.demo()) {
            owner.check();
            access.demandNoPowerOverTrail();
        }
    }

    private static void demandPort(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw Failure.PORT_TAKEN.causedBy(
                    taken,
                    "Port %d is taken by another program; stop that one or choose another port with %s.",
                    port,
                    LaunchSettings.PORT);
        }
    }

    private void announce(long millis) {
        progress.line("");
        progress.line(
                String.format("Oslonac is ready after %.1f s:  http://localhost:%d", millis / 1000.0, server.port()));
        if (settings.demo()) {
            progress.line("A DEMONSTRATION with invented people: never enter anything real here.");
            progress.line("Accounts, all with the password oslonac-demo-2026:");
            DEMO_ACCOUNTS.forEach(this::detail);
        }
        List<String> first = new FirstLink(folder, server.port()).told(FirstLink.isTerminal());
        if (!first.isEmpty()) {
            progress.line("Nobody has an account yet. The first administrator begins within three days:");
            first.forEach(this::detail);
        }
        progress.line("Stop with Ctrl-C. Everything is kept in " + folder.home());
        progress.line("");
    }

    /** Both children live and the disk has room for what they write. */
    void demandHealth() {
        if (!server.isAlive()) {
            throw Failure.SERVER_DIED.because(
                    "The application server died%s; its last words are in %s. Start again: nothing that was saved is"
                            + " lost.",
                    server.reasonOfDeath(), server.log());
        }
        if (embedded.isPresent() && !embedded.get().process().isAlive()) {
            throw Failure.DATABASE_DIED.because(
                    "The database died; its last words are in %s. Start again: it recovers by itself.",
                    embedded.get().log());
        }
        DiskSpace.demandForRun(folder.home());
    }

    private void step(String text) {
        step++;
        progress.line("[" + step + "/" + STEPS + "] " + text);
    }

    private void detail(String text) {
        progress.line("      " + text);
    }
}
