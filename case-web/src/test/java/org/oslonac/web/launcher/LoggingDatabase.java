package org.oslonac.web.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database of one's own, as an administrator may have it: with a binary log beside the redo log. */
final class LoggingDatabase implements AutoCloseable {

    static final String OWNER = "probni_vlasnik";
    static final String USER = "probni_nalog";
    static final String PASSWORD = "proba-lozinka-baze";
    private static final int START_SECONDS = 120;

    private final DataFolder folder;
    private final Process server;
    private final int port;

    LoggingDatabase(Path home) throws IOException {
        folder = DataFolder.open(home);
        MariaDbBinaries binaries = MariaDbBinaries.unpackedIn(folder, line -> {});
        binaries.installDatabase(line -> {});
        port = freePort();
        ProcessBuilder command = binaries.server(port, folder.writePrivate("run/init.sql", init()));
        command.command().addAll(List.of("--log-bin=binlog", "--binlog-format=ROW", "--sync-binlog=1"));
        command.redirectErrorStream(true)
                .redirectOutput(folder.path("logs/database.log").toFile());
        server = command.start();
    }

    private static byte[] init() {
        return String.join(
                        ";\n",
                        "CREATE DATABASE oslonac CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_croatian_ai_ci",
                        "CREATE USER '" + OWNER + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "'",
                        "GRANT ALL ON oslonac.* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION",
                        "CREATE USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "'",
                        "GRANT SELECT ON oslonac.* TO '" + USER + "'@'127.0.0.1'",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    LoggingDatabase untilReady() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > deadline || server.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("See " + folder.path("logs/database.log"));
            }
        }
        return this;
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(), OWNER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/oslonac";
    }

    /** Stops it in order, so that everything that it still held has been written. */
    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
        folder.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
