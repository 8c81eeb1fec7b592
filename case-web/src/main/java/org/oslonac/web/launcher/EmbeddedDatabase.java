package org.oslonac.web.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A MariaDB of our own in a folder of our own: unpacked and installed at the first start, started on a free port of
 * loopback with one database and two users, of whom one owns the tables and the other works with them, stopped with {@link #close()}. What a killed predecessor left running on the
 * same folder is ended first; InnoDB then recovers by itself.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "oslonac";

    private static final String INIT_FILE = "run/init.sql";
    private static final String USER = "oslonac";
    private static final String OWNER = "oslonac_owner";
    private static final int START_SECONDS = 180;

    private final DataFolder folder;
    private final String password;
    private final String ownerPassword;
    private int port;
    private Child server;
    private Runnable afterwards = () -> {};

    private EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        this.password = keptPassword("database.password");
        this.ownerPassword = keptPassword("database.owner.password");
    }

    /**
     * Starts the database of a data folder that nobody else uses, and stops it when this JVM ends, if not earlier.
     *
     * @throws LaunchFailedException when the folder is locked or the server doesn't come up
     */
    public static EmbeddedDatabase start(Path home) {
        DataFolder folder = DataFolder.open(home);
        EmbeddedDatabase database = launch(folder, line -> {});
        database.afterwards = folder::close;
        database.awaitReady();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-embedded-database"));
        return database;
    }

    /** Starts the server without waiting for it; {@link #awaitReady()} must follow. */
    static EmbeddedDatabase launch(DataFolder folder, Consumer<String> progress) {
        EmbeddedDatabase database = new EmbeddedDatabase(folder);
        if (Child.endStale(database.pidFile(), database.mark())) {
            progress.accept("Ended the database that an earlier start had left behind");
        }
        MariaDbBinaries binaries = MariaDbBinaries.unpackedIn(folder, progress);
        binaries.installDatabase(progress);
        database.launch(binaries);
        return database;
    }

    private void launch(MariaDbBinaries binaries) {
        port = freePort();
        Path init = writeInitFile();
        try {
            server = Child.start(binaries.server(port, init), pidFile(), log());
        } catch (IOException failed) {
            throw DataFolder.explain(failed, folder.home(), "The embedded database can't be started");
        }
    }

    /** Returns once the owner can sign in to our database. */
    void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (!server.process().isAlive() || System.nanoTime() > deadline) {
                close();
                throw Failure.DATABASE_FAILED.because(
                        "The embedded database did not start; its last words in %s: %s",
                        log(), String.join(" | ", Child.tail(log(), 3)));
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), OWNER, ownerPassword)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void pause() {
        try {
            server.process().waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw Failure.DATABASE_FAILED.because("The start of the embedded database was interrupted.");
        }
    }

    DatabaseAccess access() {
        return new DatabaseAccess(jdbcUrl(), USER, password);
    }

    DatabaseAccess ownerAccess() {
        return new DatabaseAccess(jdbcUrl(), OWNER, ownerPassword);
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The account that owns the tables and may change everything. */
    public String owner() {
        return OWNER;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    public int port() {
        return port;
    }

    Process process() {
        return server.process();
    }

    Path log() {
        return folder.path("logs/database.log");
    }

    /** Stops the server cleanly; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
            folder.delete(INIT_FILE);
            afterwards.run();
        }
    }

    private Path pidFile() {
        return folder.path("run/database.pid");
    }

    private String mark() {
        return MariaDbBinaries.dataArgument(folder);
    }

    /**
     * One statement a line: the server reads no further than the first one of a line. What the working account may do is
     * taken from it at each start, and given anew by the owner table by table once the tables have their shape.
     */
    private Path writeInitFile() {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE DATABASE IF NOT EXISTS " + NAME);
        for (String host : List.of("localhost", "127.0.0.1")) {
            String owner = known(sql, OWNER, host, ownerPassword);
            sql.add("GRANT ALL ON " + NAME + ".* TO " + owner + " WITH GRANT OPTION");
            String user = known(sql, USER, host, password);
            sql.add("REVOKE ALL PRIVILEGES, GRANT OPTION FROM " + user);
            sql.add("GRANT SELECT ON " + NAME + ".* TO " + user);
        }
        return folder.writePrivate(INIT_FILE, (String.join(";\n", sql) + ";\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String known(List<String> sql, String user, String host, String password) {
        String account = "'" + user + "'@'" + host + "'";
        sql.add("CREATE USER IF NOT EXISTS " + account);
        sql.add("ALTER USER " + account + " IDENTIFIED BY '" + password + "'");
        return account;
    }

    private String keptPassword(String name) {
        Path kept = folder.path(name);
        try {
            if (Files.exists(kept)) {
                return Files.readString(kept).trim();
            }
        } catch (IOException unreadable) {
            throw DataFolder.explain(unreadable, folder.home(), "The file %s can't be read", kept);
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        folder.writePrivate(name, fresh.getBytes(StandardCharsets.US_ASCII));
        return fresh;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw Failure.DATABASE_FAILED.causedBy(none, "No free port was found for the embedded database.");
        }
    }
}
