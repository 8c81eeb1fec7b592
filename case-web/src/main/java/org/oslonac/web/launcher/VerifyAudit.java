package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Verifies the audit trail, whether the system runs or not. How that is done the application knows; its class is taken out of
 * the WAR, where it is the same as in the running server.
 */
final class VerifyAudit {

    private static final String CHECK = "org.oslonac.core.audit.AuditCheck";
    private static final String CORE = "WEB-INF/lib/case-core-";

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
        Properties asked = new Properties();
        asked.setProperty("url", database.url());
        asked.setProperty("user", database.user());
        asked.setProperty("password", database.password());
        asked.setProperty("key.file", key.toString());
        asked.setProperty("anchor.file", anchors.toString());
        Properties answer = check(asked);
        if (!Boolean.parseBoolean(answer.getProperty("intact"))) {
            throw Failure.AUDIT_BROKEN.because("%s", answer.getProperty("sentence"));
        }
        return answer.getProperty("sentence");
    }

    @SuppressWarnings("unchecked")
    private Properties check(Properties asked) {
        Path core = core();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {core.toUri().toURL()}, getClass().getClassLoader())) {
            return ((Function<Properties, Properties>) Class.forName(CHECK, true, classes)
                            .getDeclaredConstructor()
                            .newInstance())
                    .apply(asked);
        } catch (IOException | ReflectiveOperationException broken) {
            throw Failure.SERVER_FAILED.causedBy(broken, "The installation in %s is not whole.", installation);
        } catch (IllegalStateException | UncheckedIOException unreadable) {
            throw Failure.DATABASE_REFUSED.causedBy(
                    unreadable, "The audit trail could not be verified: %s.", unreadable.getMessage());
        } finally {
            core.toFile().delete();
        }
    }

    private Path core() {
        try (ZipFile war = new ZipFile(installation.resolve("oslonac.war").toFile())) {
            ZipEntry core = war.stream()
                    .filter(entry -> entry.getName().startsWith(CORE))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + CORE));
            Path copy = Files.createTempFile("oslonac-core", ".jar");
            try (InputStream content = war.getInputStream(core)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException broken) {
            throw Failure.SERVER_FAILED.causedBy(broken, "The installation in %s is not whole.", installation);
        }
    }
}
