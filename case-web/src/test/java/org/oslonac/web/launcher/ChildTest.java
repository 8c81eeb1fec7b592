package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final String MARK = "-Doslonac.server.of=/srv/a";

    @TempDir
    Path folder;

    private Path pidFile;
    private Child child;

    @BeforeEach
    void start() throws IOException {
        pidFile = folder.resolve("child.pid");
        Path script = Files.writeString(
                folder.resolve("Wait.java"),
                "class Wait { public static void main(String[] a) throws Exception { Thread.currentThread().join(); } }");
        ProcessBuilder command =
                new ProcessBuilder(System.getProperty("java.home") + "/bin/java", MARK, script.toString());
        child = Child.start(command, pidFile, folder.resolve("child.log"));
    }

    @AfterEach
    void stop() {
        child.stop();
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended() {
        assertThat(Child.endStale(pidFile, MARK)).isTrue();

        assertThat(child.process().onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void a_number_that_another_program_got_since_is_left_alone() {
        assertThat(Child.endStale(pidFile, "-Doslonac.server.of=/srv/b")).isFalse();
        assertThat(child.process().isAlive()).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void a_folder_is_not_taken_for_one_whose_name_begins_alike() {
        assertThat(Child.endStale(pidFile, "-Doslonac.server.of=/srv")).isFalse();
        assertThat(child.process().isAlive()).isTrue();
    }

    @Test
    void a_spoilt_pid_file_is_forgotten() throws IOException {
        Files.writeString(pidFile, "not a number");

        assertThat(Child.endStale(pidFile, MARK)).isFalse();
        assertThat(pidFile).doesNotExist();
    }
}
