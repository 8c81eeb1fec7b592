package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.BesideStart;

@BesideStart
class EmbeddedDatabaseIT {

    @Test
    void what_was_committed_survives_a_kill_of_the_database() throws Exception {
        Path home = TestFolders.fresh("database-killed");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            execute(database, "CREATE TABLE kept (word varchar(20))");
            execute(database, "INSERT INTO kept VALUES ('Ђорђе Đorđe 🕊')");
            database.process().destroyForcibly().waitFor();
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("Ђорђе Đorđe 🕊");
        }
    }

    @Test
    void it_sorts_as_serbian_does_and_commits_to_the_disk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestFolders.fresh("database-settings"))) {
            assertThat(query(database, "SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_croatian_ai_ci");
            assertThat(query(database, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(query(database, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(query(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(query(database, "SELECT @@time_zone")).isEqualTo("+00:00");
        }
    }

    /** Each that starts clears away what it takes for its own predecessor's, by the name alone. */
    @Test
    void temporary_tables_of_other_databases_on_this_machine_are_left_alone() throws Exception {
        Path others = Files.createFile(
                Path.of(System.getProperty("java.io.tmpdir")).resolve("#sql-temptable-" + UUID.randomUUID() + ".MAI"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(TestFolders.fresh("database-neighbour"))) {
            assertThat(database.process().isAlive()).isTrue();
            assertThat(others).exists();
        } finally {
            Files.deleteIfExists(others);
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        Path home = TestFolders.fresh("database-locked");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(database.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOfSatisfying(
                            LaunchFailedException.class,
                            refused -> assertThat(refused.failure()).isEqualTo(Failure.DATA_FOLDER_LOCKED));
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }
}
