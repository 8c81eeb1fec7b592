package org.oslonac.web.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Payara Micro in a process of its own, unpacked once into the data folder and started each time from the configuration
 * that it was unpacked with. It listens on loopback alone and knows of no cluster.
 */
final class PayaraServer implements AutoCloseable {

    private static final String VERSION = "payara-6.2025.10";
    private static final int START_SECONDS = 300;
    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final int UNPACK_SECONDS = 120;

    /** What is said to the server to learn whether it is well, and the file where an administrator's watch finds it. */
    private static final String HEALTH_HEADER = "Oslonac-Health";

    private static final String HEALTH_KEY_FILE = "run/health.key";

    /** Hazelcast is switched off, not merely left without a cluster: else it listens on every interface. */
    private static final String PREBOOT = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
            """;

    private final DataFolder folder;
    private final Path installation;
    private final int port;
    private final String healthKey = freshKey();
    private final ServerLog log;
    private ProcessBuilder command;
    private volatile Child process;
    private volatile boolean closed;

    PayaraServer(DataFolder folder, Path installation, int port) {
        this.folder = folder;
        this.installation = installation;
        this.port = port;
        this.log = new ServerLog(log());
    }

    boolean endStale() {
        return Child.endStale(pidFile(), mark());
    }

    void unpack(Consumer<String> progress) {
        folder.fillOnce(VERSION, fresh -> {
            progress.accept("Unpacking the application server (first start only)");
            ProcessBuilder unpacking = new ProcessBuilder(
                    java(),
                    "-jar",
                    installation.resolve("payara-micro.jar").toString(),
                    "--rootdir",
                    fresh.toString(),
                    "--outputlauncher");
            Child child = Child.start(unpacking, folder.path("run/unpacking.pid"), log());
            try {
                boolean ended = child.process().waitFor(UNPACK_SECONDS, TimeUnit.SECONDS);
                if (!ended || !Files.exists(fresh.resolve("launch-micro.jar"))) {
                    throw new IOException("the application server could not be unpacked, see " + log());
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            } finally {
                child.stop();
            }
            Files.copy(fresh.resolve("config/domain.xml"), fresh.resolve("config/domain.unpacked.xml"));
        });
    }

    static boolean isUnpackedIn(DataFolder folder) {
        return Files.isDirectory(folder.path(VERSION));
    }

    void start(LaunchSettings settings, DatabaseAccess database, DatabaseAccess owner, Path houseKey) {
        writeSystemProperties(settings, database, owner, houseKey);
        folder.writePrivate("run/preboot.txt", PREBOOT.getBytes(StandardCharsets.US_ASCII));
        folder.writePrivate("run/logging.properties", ServerLog.settings(folder.path("logs/server.%g.log")));
        command = new ProcessBuilder(command(settings))
                .directory(folder.path(VERSION).toFile());
        // Else the C library keeps a pool of memory for every thread.
        command.environment().put("MALLOC_ARENA_MAX", "2");
        begin();
    }

    private synchronized void begin() {
        if (process != null) {
            process.stop();
        }
        if (closed || Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        try {
            Path root = folder.path(VERSION);
            // What a killed server left half-written must not decide about this start.
            Files.copy(
                    root.resolve("config/domain.unpacked.xml"),
                    root.resolve("config/domain.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
            for (String leftover : List.of("applications", "generated")) {
                DataFolder.deleteTree(root.resolve(leftover));
            }
            DataFolder.deleteTree(temporary());
            Files.createDirectories(temporary());
            log.begin();
            process = Child.start(command, pidFile(), folder.path("logs/server.out"));
        } catch (IOException failed) {
            throw DataFolder.explain(failed, folder.home(), "The application server can't be started");
        }
    }

    private List<String> command(LaunchSettings settings) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(SmallMachine.options(settings.memoryMib()));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + folder.path("logs/java-crash.log"),
                "-Djava.io.tmpdir=" + temporary(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                mark(),
                "-jar",
                folder.path(VERSION).resolve("launch-micro.jar").toString()));
        command.addAll(List.of(
                "--nocluster",
                "--disablephonehome",
                "--prebootcommandfile",
                folder.path("run/preboot.txt").toString(),
                "--systemproperties",
                folder.path("run/server.properties").toString(),
                "--logproperties",
                folder.path("run/logging.properties").toString(),
                "--port",
                Integer.toString(port),
                "--deploy",
                installation.resolve("oslonac.war").toString(),
                "--contextroot",
                "/"));
        return command;
    }

    private void writeSystemProperties(
            LaunchSettings settings, DatabaseAccess database, DatabaseAccess owner, Path houseKey) {
        Map<String, String> values = new TreeMap<>(settings.given());
        values.put(LaunchSettings.HOME, folder.home().toString());
        values.put(LaunchSettings.DEMO, Boolean.toString(settings.demo()));
        values.put(LaunchSettings.SECURE, Boolean.toString(settings.secure()));
        values.put(LaunchSettings.HEALTH_KEY, healthKey);
        values.put(LaunchSettings.FIRST_LINK_FILE, FirstLink.file(folder).toString());
        values.put(LaunchSettings.KEY_FILE, houseKey.toAbsolutePath().toString());
        values.put(LaunchSettings.DB_URL, database.url());
        values.put(LaunchSettings.DB_USER, database.user());
        values.put(LaunchSettings.DB_PASSWORD, database.password());
        if (!owner.equals(database)) {
            values.put(LaunchSettings.DB_OWNER_USER, owner.user());
            values.put(LaunchSettings.DB_OWNER_PASSWORD, owner.password());
        }
        values.put(LaunchSettings.ANCHOR_FILE, folder.anchors(settings).toString());
        folder.writePrivate(HEALTH_KEY_FILE, healthKey.getBytes(StandardCharsets.US_ASCII));
        folder.writePrivate("run/server.properties", PropertiesText.of(values).getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Returns once the server says that it is well and the sign-in page answers. That it is there is never read from the log, which
     * lies; only that it will not come. A server that misread the application is started once more.
     */
    void awaitReady(Consumer<String> progress) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        boolean again = false;
        while (!(answers("/health") && answers("/login"))) {
            ServerLog.Fate fate = log.fate();
            if (fate == ServerLog.Fate.MISREAD && !again) {
                again = true;
                progress.accept("The application server misread the application; it is started once more");
                begin();
            } else if (!isAlive() || fate != ServerLog.Fate.NONE || System.nanoTime() > deadline) {
                throw closed ? interrupted() : failed("did not start; the reason is in " + log());
            }
            pause();
        }
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty(HEALTH_HEADER, healthKey);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private void pause() {
        try {
            process.process().waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private static LaunchFailedException interrupted() {
        return failed("was stopped while it started");
    }

    private static LaunchFailedException failed(String how) {
        return Failure.SERVER_FAILED.because("The application server %s.", how);
    }

    boolean isAlive() {
        return process.process().isAlive();
    }

    /** Java ends with 3 when the memory it was given is used up. */
    String reasonOfDeath() {
        return process.process().exitValue() == OUT_OF_MEMORY_EXIT
                ? ", for its memory was used up (raise " + LaunchSettings.MEMORY + ")"
                : "";
    }

    int port() {
        return port;
    }

    Path log() {
        return folder.path("logs/server.0.log");
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.stop();
            folder.delete("run/server.properties");
            folder.delete(HEALTH_KEY_FILE);
        }
    }

    private static String freshKey() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private Path temporary() {
        return folder.path("tmp/server");
    }

    private Path pidFile() {
        return folder.path("run/server.pid");
    }

    private String mark() {
        return "-Doslonac.server.of=" + folder.home();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
