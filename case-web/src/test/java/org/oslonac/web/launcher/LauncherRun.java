package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The packaged launcher, run as an administrator runs it. */
final class LauncherRun implements AutoCloseable {

    private static final Path JAR = Path.of("target/oslonac/oslonac.jar").toAbsolutePath();

    private static final long SIGINT = 1 << 1;

    private final Process process;
    private final BufferedReader output;
    private final Path home;
    private final int port;
    private final List<String> lines = new ArrayList<>();

    private LauncherRun(Process process, Path home, int port) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.home = home;
        this.port = port;
    }

    /** @param settings further settings, as {@code oslonac.key=value} */
    static LauncherRun start(Path home, int port, String... settings) {
        return run(home, port, List.of(), settings);
    }

    /** The launcher called with a word. */
    static LauncherRun command(Path home, String word, String... settings) {
        return run(home, freePort(), List.of(word), settings);
    }

    private static LauncherRun run(Path home, int port, List<String> words, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Doslonac.home=" + home,
                "-Doslonac.port=" + port));
        Arrays.stream(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(words);
        try {
            Files.createDirectories(home);
            command.addAll(0, terminal());
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new LauncherRun(process, home, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Tests that run in the background hand on that Ctrl-C is ignored; a terminal does not. */
    private static List<String> terminal() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return List.of();
        }
        boolean deaf = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .anyMatch(ignored -> (ignored & SIGINT) != 0);
        return deaf ? List.of("env", "--default-signal=INT") : List.of();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads on until it says that it is ready; fails with what it said when it ends instead. */
    LauncherRun untilReady() throws IOException {
        return until("Stop with Ctrl-C");
    }

    /** As {@link #untilReady}, to a line that holds this. */
    LauncherRun until(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(words)) {
                return this;
            }
        }
        throw new AssertionError("The launcher ended: " + String.join("\n", lines));
    }

    /** Reads on to the end and tells the exit code. */
    int untilEnd() throws IOException, InterruptedException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return process.waitFor();
    }

    /** Sends it a signal by its name, as a terminal does. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** After it was ready: it stops in order, says so, and leaves no process and no file of this run behind. */
    void stopsBy(String signal, int number) throws IOException, InterruptedException {
        List<ProcessHandle> children = process.children().toList();
        signal(signal);
        assertThat(untilEnd()).isEqualTo(128 + number);
        assertThat(said()).contains("Stopping", "Stopped").doesNotContain("died");
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(home.resolve("run"))
                .isDirectoryNotContaining("glob:**.pid")
                .isDirectoryNotContaining("glob:**health.key")
                .isDirectoryNotContaining("glob:**server.properties");
    }

    String said() {
        return String.join("\n", lines);
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    ProcessHandle server() throws IOException {
        return child("server");
    }

    ProcessHandle database() throws IOException {
        return child("database");
    }

    private ProcessHandle child(String name) throws IOException {
        long pid = Long.parseLong(Files.readString(home.resolve("run/" + name + ".pid")));
        return ProcessHandle.of(pid).orElseThrow();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    int statusOf(String path) throws IOException, InterruptedException {
        return answer(path, "").statusCode();
    }

    /** What a path answers to who says this key of health. */
    HttpResponse<String> answer(String path, String healthKey) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Oslonac-Health", healthKey)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Stops it as a service manager does; Process.destroy() would close what it still has to say. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.toHandle().destroy();
        untilEnd();
    }
}
