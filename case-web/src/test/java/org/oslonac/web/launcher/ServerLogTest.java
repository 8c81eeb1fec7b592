package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oslonac.web.launcher.ServerLog.Fate;

class ServerLogTest {

    private static final String REFUSED = "Exception while preparing the app";
    private static final String MISREAD = "DeploymentContext does not contain any EJB";

    @TempDir
    Path folder;

    private Path file;
    private ServerLog log;

    @BeforeEach
    void begun() throws IOException {
        file = folder.resolve("server.log");
        log = new ServerLog(file);
        log.begin();
    }

    private void write(String words) throws IOException {
        Files.writeString(file, words + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void a_refusal_counts_at_the_second_question_for_its_reason_is_written_after_it() throws IOException {
        assertThat(log.fate()).isEqualTo(Fate.NONE);
        write(REFUSED);
        assertThat(log.fate()).isEqualTo(Fate.NONE);
        assertThat(log.fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void a_refusal_that_turns_out_to_be_a_misreading_is_one() throws IOException {
        write(REFUSED);
        assertThat(log.fate()).isEqualTo(Fate.NONE);
        write(REFUSED + ": " + MISREAD);
        assertThat(log.fate()).isEqualTo(Fate.MISREAD);
    }

    @Test
    void a_new_start_begins_anew_also_in_a_log_that_was_set_aside() throws IOException {
        write(REFUSED + MISREAD);
        log.begin();
        assertThat(log.fate()).isEqualTo(Fate.NONE);
        Files.writeString(file, "shorter\n");
        assertThat(log.fate()).isEqualTo(Fate.NONE);
        write(MISREAD);
        assertThat(log.fate()).isEqualTo(Fate.MISREAD);
    }
}
