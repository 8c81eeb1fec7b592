package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the application knows about the audit trail, used without its server: the classes are taken out of the WAR, so that
 * they are those of the running server.
 */
final class TrailLibrary {

    private static final String CHECK = "org.oslonac.core.audit.AuditCheck";
    private static final String CORE = "WEB-INF/lib/case-core-";

    private final Path installation;
    private final DatabaseAccess database;
    private final Path key;
    private final Path anchors;

    TrailLibrary(Path installation, DatabaseAccess database, Path key, Path anchors) {
        this.installation = installation;
        this.database = database;
        this.key = key;
        this.anchors = anchors;
    }

    /** @return the sentence that says that all is well */
    String verify() {
        Properties answer = ask("verify");
        if (!Boolean.parseBoolean(answer.getProperty("intact"))) {
            throw Failure.AUDIT_BROKEN.because("%s", answer.getProperty("sentence"));
        }
        return answer.getProperty("sentence");
    }

    /** Writes the ends of the chains outside the database, while nobody writes to it. */
    void anchor() {
        ask("anchor");
    }

    @SuppressWarnings("unchecked")
    private Properties ask(String what) {
        Properties asked = new Properties();
        asked.setProperty("what", what);
        asked.setProperty("url", database.url());
        asked.setProperty("user", database.user());
        asked.setProperty("password", database.password());
        asked.setProperty("key.file", key.toString());
        asked.setProperty("anchor.file", anchors.toString());
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
                    unreadable, "The audit trail could not be read: %s.", unreadable.getMessage());
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
