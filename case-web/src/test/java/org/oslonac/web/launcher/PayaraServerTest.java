package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher does when the server stays up without its application; a program of ours stands for the server. */
class PayaraServerTest {

    private static final String MISREAD = "DeploymentContext does not contain any EJB";
    private static final String REFUSED = "Exception while loading the app";

    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();
    private DataFolder folder;
    private PayaraServer server;

    @BeforeEach
    void unpacked() throws IOException {
        Path root = Files.createDirectories(home.resolve("payara-6.2025.10"));
        Files.writeString(Files.createDirectories(root.resolve("config")).resolve("domain.unpacked.xml"), "<domain/>");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FickleServer.class.getName());
        String program = FickleServer.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(root.resolve("launch-micro.jar")), manifest);
                InputStream bytes = FickleServer.class.getResourceAsStream("/" + program)) {
            jar.putNextEntry(new JarEntry(program));
            bytes.transferTo(jar);
        }
        folder = DataFolder.open(home);
        server = new PayaraServer(folder, home, LauncherRun.freePort());
    }

    @AfterEach
    void stop() {
        server.close();
        folder.close();
    }

    private void start(String... words) throws IOException {
        Files.write(home.resolve("words"), List.of(words), StandardCharsets.UTF_8);
        Properties system = new Properties();
        system.setProperty(LaunchSettings.HOME, home.toString());
        DatabaseAccess access = new DatabaseAccess("jdbc:mariadb://127.0.0.1:1/none", "nobody", "nothing");
        server.start(LaunchSettings.load(system, Map.of(), home), access, access, home.resolve("house.key"));
    }

    @Test
    void one_that_misread_the_application_is_started_once_more() throws IOException {
        start(MISREAD, "ready");

        server.awaitReady(told::add);

        assertThat(server.isAlive()).isTrue();
        assertThat(told).singleElement().asString().contains("once more");
    }

    @Test
    void one_that_misreads_it_again_is_given_up() throws IOException {
        start(MISREAD, MISREAD, "ready");

        assertThatThrownBy(() -> server.awaitReady(told::add))
                .hasMessageContaining(server.log().toString());
    }

    @Test
    void one_whose_application_does_not_start_is_not_waited_for() throws IOException {
        start(REFUSED, "ready");

        assertThatThrownBy(() -> server.awaitReady(told::add))
                .hasMessageContaining(server.log().toString());
        assertThat(told).isEmpty();
    }

    @Test
    void a_stop_while_it_starts_says_so_and_leaves_nothing_behind() throws IOException {
        start(MISREAD, "ready");
        server.close();

        assertThatThrownBy(() -> server.awaitReady(told::add)).hasMessageContaining("stopped while it started");

        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("run")).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void what_an_earlier_start_said_decides_nothing() throws IOException {
        Files.writeString(server.log(), REFUSED + '\n' + MISREAD + '\n');
        start("ready");

        server.awaitReady(told::add);

        assertThat(told).isEmpty();
    }
}
