package org.oslonac.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What the launcher does with the trail. It carries no class of the application and meets this one by its name: settings go
 * in as {@code what} (verify or anchor), {@code url}, {@code user}, {@code password}, {@code key.file} and
 * {@code anchor.file}; the answer to a verification has {@code intact} and a {@code sentence}.
 */
public final class AuditCheck implements Function<Properties, Properties> {

    @Override
    public Properties apply(Properties settings) {
        return "anchor".equals(settings.getProperty("what")) ? anchor(settings) : verify(settings);
    }

    /** What {@link AuditAnchors} does, after the server has stopped. */
    private static Properties anchor(Properties settings) {
        byte[] key = key(settings);
        try (Connection connection = connect(settings)) {
            connection.setAutoCommit(false);
            Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
            long number = new AnchorFile(Path.of(settings.getProperty("anchor.file")), ChainKey.ofAnchors(() -> key))
                    .append(now, Anchor.heads(connection));
            if (number > 0) {
                new ChainAppender(ChainKey.ofEvents(() -> key))
                        .append(
                                connection,
                                List.of(new AuditEntry(
                                        now, null, AuditAction.ANCHORED, AuditAnchors.SUBJECT, number, null)));
            }
            connection.commit();
            return new Properties();
        } catch (SQLException failed) {
            throw new IllegalStateException("The ends of the audit trail cannot be read", failed);
        }
    }

    private static Properties verify(Properties settings) {
        byte[] key = key(settings);
        ExecutorService readers = Executors.newCachedThreadPool();
        try {
            Verification found = new ChainVerifier(
                            () -> key, Path.of(settings.getProperty("anchor.file")), () -> connect(settings))
                    .verify(readers);
            Properties answer = new Properties();
            answer.setProperty("intact", Boolean.toString(found.isIntact()));
            answer.setProperty("sentence", found.sentence());
            return answer;
        } finally {
            readers.shutdown();
        }
    }

    private static byte[] key(Properties settings) {
        try (Connection connection = connect(settings)) {
            return TrailKey.open(connection, List.of(read(Path.of(settings.getProperty("key.file")))));
        } catch (SQLException failed) {
            throw new IllegalStateException("The key of the audit trail cannot be read", failed);
        }
    }

    private static Connection connect(Properties settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getProperty("url"), settings.getProperty("user"), settings.getProperty("password"));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key file cannot be read: " + file, unreadable);
        }
    }
}
