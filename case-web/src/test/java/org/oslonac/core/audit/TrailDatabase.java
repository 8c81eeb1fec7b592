package org.oslonac.core.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import org.oslonac.web.app.ChainMigration;
import org.oslonac.web.launcher.EmbeddedDatabase;

/** A trail in a database of its own, which a test may edit as somebody with full rights would. */
final class TrailDatabase implements AutoCloseable {

    private final Path home;
    private final EmbeddedDatabase database;
    private final MariaDbPoolDataSource connections;
    private final ExecutorService readers = Executors.newFixedThreadPool(2);
    private final byte[] houseKey = new byte[32];
    private byte[] key;
    private ChainAppender appender;

    private TrailDatabase(Path home, EmbeddedDatabase database) throws SQLException {
        this.home = home;
        this.database = database;
        connections = new MariaDbPoolDataSource(database.jdbcUrl() + "?minPoolSize=1&maxPoolSize=64");
        connections.setUser(database.owner());
        connections.setPassword(database.ownerPassword());
    }

    static TrailDatabase empty(String name) throws IOException, SQLException {
        Path home = Path.of("target", name).toAbsolutePath();
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return new TrailDatabase(home, EmbeddedDatabase.start(Files.createDirectories(home)));
    }

    static TrailDatabase migrated(String name) throws IOException, SQLException {
        TrailDatabase database = empty(name);
        database.migrateTo("latest");
        return database;
    }

    void migrateTo(String version) throws SQLException {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:db/migration/core")
                .javaMigrations(new JavaMigration[] {new ChainMigration(new ChainBeginning(() -> houseKey))})
                .target(version)
                .load()
                .migrate();
        if ("latest".equals(version)) {
            ownKey();
        }
    }

    /** From now on rows are written under another key, until the own one is taken up again. */
    void forgeKey() {
        key = new byte[32];
        forgetHeads();
    }

    /** As after a restart, and where rows were changed behind the house's back. */
    void forgetHeads() {
        byte[] now = key;
        appender = new ChainAppender(ChainKey.ofEvents(() -> now));
    }

    void ownKey() throws SQLException {
        try (Connection connection = open()) {
            key = TrailKey.open(connection, List.of(houseKey));
            forgetHeads();
        }
    }

    Connection open() throws SQLException {
        return connections.getConnection();
    }

    Path anchorFile() {
        return home.resolve("anchors.log");
    }

    static AuditEntry entry(long subjectId) {
        return new AuditEntry(
                Instant.parse("2026-11-25T08:00:00Z").plusMillis(subjectId),
                subjectId % 7 == 0 ? null : 1L,
                AuditAction.READ,
                "case_file",
                subjectId,
                subjectId % 5 == 0 ? null : "IDENTITY,CONTACT");
    }

    void append(long... subjectIds) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        for (long id : subjectIds) {
            entries.add(entry(id));
        }
        try (Connection connection = open()) {
            append(connection, entries);
        }
    }

    void append(Connection connection, List<AuditEntry> entries) throws SQLException {
        connection.setAutoCommit(false);
        KnownHeads.Head end = appender.append(connection, entries);
        connection.commit();
        appender.committed(end);
    }

    ChainAppender appender() {
        return appender;
    }

    /** An anchor, of which the trail is told as the house does. @return its number */
    long anchor() throws SQLException {
        try (Connection connection = open()) {
            long number = new AnchorFile(anchorFile(), ChainKey.ofAnchors(() -> key))
                    .append(Instant.parse("2026-11-25T09:00:00Z"), Anchor.heads(connection));
            append(
                    connection,
                    List.of(new AuditEntry(
                            Instant.parse("2026-11-25T09:00:00Z"),
                            null,
                            AuditAction.ANCHORED,
                            "audit_anchor",
                            number,
                            null)));
            return number;
        }
    }

    Verification verify() {
        return new ChainVerifier(() -> key, anchorFile(), this::open).verify(readers);
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    long ask(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        connections.close();
        database.close();
    }
}
