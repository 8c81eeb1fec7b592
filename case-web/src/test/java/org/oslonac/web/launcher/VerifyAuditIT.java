package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oslonac.testing.inside.BesideStart;

/** The command that verifies the audit trail: while the system runs, while it is stopped, and after somebody was at it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@BesideStart
class VerifyAuditIT {

    @Test
    void it_says_that_the_trail_is_intact_or_where_it_is_not() throws Exception {
        Path home = TestFolders.fresh("verify-audit");
        String[] settings = realWork();
        long anchors;
        try (LauncherRun run =
                LauncherRun.start(home, LauncherRun.freePort(), settings).untilReady()) {
            assertIntact(home, settings);
            anchors = lines(home);
            assertThat(run.statusOf("/login")).isEqualTo(200);
        }
        assertThat(lines(home)).as("a stop in order leaves an anchor").isEqualTo(anchors + 1);
        assertIntact(home, settings);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            change(
                    database,
                    "delete from core_audit_event where sequence = 1"
                            + " and stream in (select stream from core_audit_head where sequence > 1)");
        }
        LauncherRun run = LauncherRun.command(home, Command.VERIFY_AUDIT, settings);
        assertThat(run.untilEnd()).isEqualTo(Failure.AUDIT_BROKEN.exitCode());
        assertThat(run.said())
                .contains("stream ", "sequence 1: the row is missing")
                .doesNotContain("Exception");
    }

    @Test
    void a_word_that_is_no_command_is_told_the_one_that_is() throws Exception {
        LauncherRun run = LauncherRun.command(TestFolders.fresh("no-command"), "verify");
        assertThat(run.untilEnd()).isEqualTo(Failure.BAD_CONFIGURATION.exitCode());
        assertThat(run.said()).contains("'verify'", Command.VERIFY_AUDIT);
    }

    @Test
    void a_folder_without_a_database_is_told_so() throws Exception {
        LauncherRun run = LauncherRun.command(TestFolders.fresh("no-database"), Command.VERIFY_AUDIT);
        assertThat(run.untilEnd()).isEqualTo(Failure.DATA_FOLDER_UNUSABLE.exitCode());
    }

    /** No demonstration, which would be filled first. */
    private static String[] realWork() throws Exception {
        Path key = SecretFiles.write(
                TestFolders.fresh("verify-audit-secrets").resolve("house.key"), new byte[SecretFile.KEY_BYTES]);
        return new String[] {"oslonac.demo=false", "oslonac.key.file=" + key};
    }

    private static void assertIntact(Path home, String... settings) throws Exception {
        LauncherRun run = LauncherRun.command(home, Command.VERIFY_AUDIT, settings);
        assertThat(run.untilEnd()).as(run.said()).isZero();
        assertThat(run.said()).contains("intact");
    }

    private static long lines(Path home) throws Exception {
        return Files.readAllLines(home.resolve("anchors/audit.log")).size();
    }

    private static void change(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
