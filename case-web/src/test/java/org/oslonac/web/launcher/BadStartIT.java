package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every start that must not succeed: one sentence, an exit code of its own, and within ten seconds (Q6). */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class BadStartIT {

    private Path home;

    @BeforeEach
    void freshHome() {
        home = TestFolders.fresh("bad-start");
    }

    @Test
    void on_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertFails(Failure.PORT_TAKEN, "Port " + taken.getLocalPort(), taken.getLocalPort());
        }
    }

    @Test
    void in_a_data_folder_that_is_in_use() throws Exception {
        try (DataFolder held = DataFolder.open(home)) {
            assertFails(Failure.DATA_FOLDER_LOCKED, held.home().toString());
        }
    }

    @Test
    void in_a_data_folder_that_is_a_file() throws Exception {
        Path file = Files.createFile(home.resolve("file"));
        assertFails(Failure.DATA_FOLDER_UNUSABLE, file.toString(), "oslonac.home=" + file);
    }

    @Test
    void for_real_work_without_a_key() throws Exception {
        assertFails(Failure.KEY_MISSING, "house.key", "oslonac.demo=false");
    }

    @Test
    void with_a_key_that_the_world_can_read() throws Exception {
        Path key = SecretFiles.write(home.resolve("key"), new byte[SecretFile.KEY_BYTES], "r--r--r--");
        assertFails(Failure.SECRET_EXPOSED, key.toString(), "oslonac.key.file=" + key);
    }

    @Test
    void with_a_password_that_the_world_can_read() throws Exception {
        Path password = SecretFiles.write(home.resolve("password"), "hush".getBytes(), "r--r--r--");
        assertFails(
                Failure.SECRET_EXPOSED,
                password.toString(),
                "oslonac.demo=true",
                "oslonac.db.url=jdbc:mariadb://127.0.0.1:1/oslonac",
                "oslonac.db.user=oslonac",
                "oslonac.db.password.file=" + password);
    }

    @Test
    void with_a_database_that_does_not_answer() throws Exception {
        Path password = SecretFiles.write(home.resolve("password"), "hush".getBytes());
        assertFails(
                Failure.DATABASE_UNREACHABLE,
                "127.0.0.1:1",
                "oslonac.demo=true",
                "oslonac.db.url=jdbc:mariadb://127.0.0.1:1/oslonac",
                "oslonac.db.user=oslonac",
                "oslonac.db.password.file=" + password);
    }

    @Test
    void on_a_server_of_ones_own_for_real_work_with_one_account_alone() throws Exception {
        Path key = SecretFiles.write(home.resolve("key"), new byte[SecretFile.KEY_BYTES]);
        Path password = SecretFiles.write(home.resolve("password"), "hush".getBytes());
        assertFails(
                Failure.BAD_CONFIGURATION,
                "oslonac.db.owner.user",
                "oslonac.key.file=" + key,
                "oslonac.db.url=jdbc:mariadb://127.0.0.1:1/oslonac",
                "oslonac.db.user=oslonac",
                "oslonac.db.password.file=" + password);
    }

    /** Only root may mount a disk that is small enough. */
    @Test
    void on_a_disk_that_is_full() throws Exception {
        Path disk = Files.createDirectories(home.resolve("disk"));
        assumeTrue(succeeds("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()));
        try {
            assertFails(Failure.DISK_FULL, "this start needs", "oslonac.home=" + disk.resolve("data"));
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"oslonac.port=http, oslonac.port", "oslonac.demo=perhaps, oslonac.demo"})
    void with_a_value_that_cannot_be(String setting, String named) throws Exception {
        assertFails(Failure.BAD_CONFIGURATION, named, setting);
    }

    private void assertFails(Failure failure, String named, String... settings) throws Exception {
        assertFails(failure, named, LauncherRun.freePort(), settings);
    }

    private void assertFails(Failure failure, String named, int port, String... settings)
            throws IOException, InterruptedException {
        try (LauncherRun run = LauncherRun.start(home, port, settings)) {
            assertThat(run.untilEnd()).as(run.said()).isEqualTo(failure.exitCode());
            assertThat(run.said()).contains(named).doesNotContain("hush", "Exception");
        }
    }
}
