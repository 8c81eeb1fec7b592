package org.oslonac.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import org.oslonac.testing.inside.Desk;
import org.oslonac.web.launcher.EmbeddedDatabase;

/**
 * The one database and the one server of a test run. They start when the first test asks for them, in a fresh folder
 * below {@code target/}, and stop when the run ends. A start that failed is not tried again.
 */
public final class House implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static House house;
    private static RuntimeException failure;

    private final EmbeddedDatabase database;
    private final MariaDbPoolDataSource owner;
    private final DatabaseGate gate;
    private final Path home;
    private final int port;
    private final PayaraProcess server;

    private House(Archive<?> archive) {
        try {
            home = Files.createDirectories(TARGET.resolve("it-home"));
            forget(home.resolve("database"));
            forget(home.resolve("anchors"));
            database = EmbeddedDatabase.start(home);
            gate = DatabaseGate.before(database.port(), freePort());
            port = freePort();
            PayaraProcess.forgetLog();
            server = PayaraProcess.start(home, exported(archive, home), port, settings(home));
            owner = ownersOf(database);
            try (Connection connection = asOwner()) {
                QuickPasswords.give(connection);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static MariaDbPoolDataSource ownersOf(EmbeddedDatabase database) throws SQLException {
        MariaDbPoolDataSource owners = new MariaDbPoolDataSource(database.jdbcUrl());
        owners.setUser(database.owner());
        owners.setPassword(database.ownerPassword());
        return owners;
    }

    /** The running house. Whoever asks first has Arquillian pack the deployment and start it. */
    public static synchronized House running() {
        if (house == null) {
            TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
            try {
                arquillian.beforeSuite();
                arquillian.beforeClass(Desk.class, LifecycleMethodExecutor.NO_OP);
            } catch (Exception failed) {
                throw new IllegalStateException("The server did not start", failed);
            }
        }
        return house;
    }

    static synchronized boolean isRunning() {
        return house != null;
    }

    /** Starts with this deployment, unless it runs already. */
    static synchronized House opened(Archive<?> war) {
        if (failure != null) {
            throw new IllegalStateException("The server did not start earlier in this run", failure);
        }
        if (house == null) {
            try {
                house = new House(war);
            } catch (RuntimeException failed) {
                failure = failed;
                throw failed;
            }
        }
        return house;
    }

    static synchronized void stop() {
        if (house != null) {
            house.close();
            house = null;
        }
    }

    public int port() {
        return port;
    }

    /** The address of the house as a browser sees it, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** What an administrator's watch says to learn whether the server is well. */
    public String healthKey() {
        return PayaraProcess.HEALTH_KEY;
    }

    /** The database that the server works on, for tests that look at it or take it away. */
    public EmbeddedDatabase database() {
        return database;
    }

    /** With full rights over the database, outside of all that the server does; to be closed after use. */
    Connection asOwner() throws SQLException {
        return owner.getConnection();
    }

    /** The house's key, for tests that read what is sealed. */
    public Path keyFile() {
        return home.resolve("test.key");
    }

    /** The last faults that the server has written down, for a test that wonders. */
    public static String faults() {
        return PayaraProcess.lastFaults();
    }

    /** The server cannot reach its database while this is done. */
    public void withoutDatabase(Runnable act) {
        gate.shut();
        try {
            act.run();
        } finally {
            gate.open();
        }
    }

    @Override
    public void close() {
        server.close();
        owner.close();
        gate.close();
        database.close();
    }

    /** An earlier run's rows go; its unpacked binaries stay. */
    private static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Map<String, String> settings(Path home) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "oslonac.db.url", database.jdbcUrl().replace(":" + database.port() + "/", ":" + gate.port() + "/"));
        settings.put("oslonac.db.user", database.user());
        settings.put("oslonac.db.password", database.password());
        settings.put("oslonac.db.owner.user", database.owner());
        settings.put("oslonac.db.owner.password", database.ownerPassword());
        settings.put(
                "oslonac.audit.anchor.file", home.resolve("anchors/audit.log").toString());
        settings.put("oslonac.key.file", keyFile(home).toString());
        settings.put("oslonac.demo", "true");
        settings.put("oslonac.timing", "true");
        settings.put("oslonac.secure", "true");
        settings.put("oslonac.health.key", PayaraProcess.HEALTH_KEY);
        return settings;
    }

    private static Path exported(Archive<?> war, Path home) {
        Path file = home.resolve("oslonac-with-tests.war");
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    private static Path keyFile(Path home) throws IOException {
        Path file = home.resolve("test.key");
        if (Files.exists(file)) {
            return file;
        }
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Files.write(file, key);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
