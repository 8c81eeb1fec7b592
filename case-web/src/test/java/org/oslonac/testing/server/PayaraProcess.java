package org.oslonac.testing.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oslonac.web.launcher.ServerLog;
import org.oslonac.web.launcher.ServerLog.Fate;

/** Payara Micro in a process of its own, on loopback alone; its log is {@code target/payara.log}. */
final class PayaraProcess implements AutoCloseable {

    private static final Path LOG = Path.of("target", "payara.log").toAbsolutePath();
    static final String HEALTH_KEY = "key-of-the-tests";
    private static final int CALLS = 12;
    private static final long START_SECONDS = 240;
    private static final String LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                    + "127.0.0.1\n";

    private static final List<String> JAVA = List.of(
            // For all tests' windows at once: in 640 MiB a tenth of the time went into collecting.
            // The launcher's tests show what one office gets along with: their servers have its default.
            "-Xms1200m",
            "-Xmx1200m",
            "-Xmn500m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dhazelcast.socket.bind.any=false",
            // Far from the office: nothing may lean on the zone of the machine.
            "-Duser.timezone=Pacific/Auckland");

    private final ProcessBuilder command;
    private final ServerLog log = new ServerLog(LOG);
    private Process process;

    private PayaraProcess(ProcessBuilder command) throws IOException {
        this.command = command;
        begin();
    }

    private void begin() throws IOException {
        log.begin();
        process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-payara"));
    }

    /** What an earlier run wrote must not be taken for this one's. */
    static void forgetLog() throws IOException {
        Files.deleteIfExists(LOG);
    }

    /** Starts the server and returns once the application answers that it is well. */
    static PayaraProcess start(Path home, Path war, int port, Map<String, String> settings) throws IOException {
        Path properties = home.resolve("server.properties");
        Files.writeString(
                properties,
                settings.entrySet().stream()
                        .map(one -> one.getKey() + '=' + one.getValue() + '\n')
                        .collect(Collectors.joining()));
        Path preboot = Files.writeString(home.resolve("preboot.txt"), LOOPBACK);
        ProcessBuilder command = new ProcessBuilder();
        command.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.command().addAll(JAVA);
        command.command()
                .addAll(List.of(
                        "-jar",
                        System.getProperty("payara.jar", "target/payara-micro.jar"),
                        "--nocluster",
                        "--interfaces",
                        "127.0.0.1",
                        "--prebootcommandfile",
                        preboot.toString(),
                        "--systemproperties",
                        properties.toString(),
                        "--port",
                        Integer.toString(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war.toString()));
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        PayaraProcess server = new PayaraProcess(command);
        server.awaitHealth(port);
        return server;
    }

    /** As the launcher, it starts a server once more that misread the application. */
    private void awaitHealth(int port) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        boolean again = false;
        while (!isHealthy(port)) {
            Fate fate = log.fate();
            if (fate == Fate.MISREAD && !again) {
                again = true;
                close();
                begin();
            } else if (!process.isAlive() || System.nanoTime() > deadline || fate != Fate.NONE) {
                close();
                throw new IllegalStateException("The server did not come up; see " + LOG + "\n" + faults());
            }
            try {
                process.waitFor(250, TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static boolean isHealthy(int port) {
        try {
            HttpURLConnection health = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/health").toURL().openConnection();
            health.setRequestProperty("Oslonac-Health", HEALTH_KEY);
            health.setConnectTimeout(1000);
            health.setReadTimeout(5000);
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String faults() {
        return log().lines()
                .filter(line -> line.contains("SEVERE") || line.contains("Exception"))
                .limit(20)
                .collect(Collectors.joining("\n"));
    }

    /** The last faults with the calls that led to them. */
    static String lastFaults() {
        List<String> lines = log().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains("Fault "))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .flatMap(at -> lines.subList(at, Math.min(lines.size(), at + CALLS)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String log() {
        try {
            return Files.readString(LOG, StandardCharsets.ISO_8859_1);
        } catch (IOException none) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
