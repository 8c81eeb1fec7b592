package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Verifies the audit trail, whether the system runs or not. */
final class VerifyAudit {

    private final LaunchSettings settings;
    private final Path installation;

    VerifyAudit(LaunchSettings settings, Path installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** @return the sentence that says that all is well */
    String run() {
        if (settings.usesOwnServer()) {
            Path folder = settings.home();
            return verify(
                    DatabaseAccess.toOwnServer(settings),
                    settings.keyFile().orElseGet(() -> folder.resolve("house.key")),
                    settings.anchorFile().orElseGet(() -> folder.resolve("anchors/audit.log")));
        }
        if (!Files.isDirectory(settings.home().resolve("database"))) {
            throw Failure.DATA_FOLDER_UNUSABLE.because(
                    "In the data folder %s there is no database; choose it with %s.",
                    settings.home().toAbsolutePath(), LaunchSettings.HOME);
        }
        try (DataFolder folder = DataFolder.open(settings.home())) {
            return stopped(folder);
        } catch (LaunchFailedException failed) {
            if (failed.failure() == Failure.DATA_FOLDER_LOCKED) {
                return running();
            }
            throw failed;
        }
    }

    private String stopped(DataFolder folder) {
        Path key = SecretFile.houseKey(settings, folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.launch(folder, line -> {})) {
            database.awaitReady();
            return verify(database.access(), key, folder.anchors(settings));
        }
    }

    /** The system runs on the folder: its server was told how to reach the database. */
    private String running() {
        Properties server = new Properties();
        Path file = settings.home().resolve("run/server.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            server.load(reader);
        } catch (IOException none) {
            throw Failure.DATA_FOLDER_LOCKED.causedBy(
                    none, "Oslonac is starting or stopping in %s; try again in a moment.", settings.home());
        }
        return verify(
                new DatabaseAccess(
                        server.getProperty(LaunchSettings.DB_URL),
                        server.getProperty(LaunchSettings.DB_USER),
                        server.getProperty(LaunchSettings.DB_PASSWORD)),
                Path.of(server.getProperty(LaunchSettings.KEY_FILE)),
                Path.of(server.getProperty(LaunchSettings.ANCHOR_FILE)));
    }

    private String verify(DatabaseAccess database, Path key, Path anchors) {
        return new TrailLibrary(installation, database, key, anchors).verify();
    }
}
