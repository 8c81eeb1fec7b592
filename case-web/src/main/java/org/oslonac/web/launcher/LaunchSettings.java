package org.oslonac.web.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The configuration of a start: keys {@code oslonac.*} from, the first wins, system properties, the environment
 * ({@code OSLONAC_DB_URL} is {@code oslonac.db.url}), {@code oslonac.properties} in the working directory and the same
 * file in the data folder. Secrets are never among them, only the names of files that hold them (Q6).
 */
final class LaunchSettings {

    static final String FILE = "oslonac.properties";
    static final String HOME = "oslonac.home";
    static final String PORT = "oslonac.port";
    static final String DEMO = "oslonac.demo";
    static final String SECURE = "oslonac.secure";
    static final String HEALTH_KEY = "oslonac.health.key";
    static final String KEY_FILE = "oslonac.key.file";
    static final String MEMORY = "oslonac.server.memory";
    static final String DB_URL = "oslonac.db.url";
    static final String DB_USER = "oslonac.db.user";
    static final String DB_PASSWORD = "oslonac.db.password";
    static final String DB_PASSWORD_FILE = "oslonac.db.password.file";

    static final String DB_OWNER_USER = "oslonac.db.owner.user";
    static final String DB_OWNER_PASSWORD = "oslonac.db.owner.password";
    static final String DB_OWNER_PASSWORD_FILE = "oslonac.db.owner.password.file";
    static final String FIRST_LINK_FILE = "oslonac.first.link.file";
    static final String ANCHOR_FILE = "oslonac.audit.anchor.file";

    private static final String PREFIX = "oslonac.";

    private final Map<String, String> values;
    private final Path workingDirectory;

    private LaunchSettings(Map<String, String> values, Path workingDirectory) {
        this.values = values;
        this.workingDirectory = workingDirectory;
    }

    static LaunchSettings load(Properties system, Map<String, String> environment, Path workingDirectory) {
        Map<String, String> found = new TreeMap<>();
        system.stringPropertyNames().forEach(key -> keep(found, key, system.getProperty(key)));
        environment.forEach((name, value) -> {
            if (name.startsWith("OSLONAC_")) {
                keep(found, name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        read(workingDirectory.resolve(FILE), found);
        LaunchSettings settings = new LaunchSettings(found, workingDirectory);
        read(settings.home().resolve(FILE), found);
        settings.check();
        return settings;
    }

    private static void read(Path file, Map<String, String> found) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Failure.BAD_CONFIGURATION.causedBy(
                    unreadable, "The configuration %s can't be read: %s.", file, unreadable.getMessage());
        }
        properties.stringPropertyNames().forEach(key -> keep(found, key, properties.getProperty(key)));
    }

    private static void keep(Map<String, String> found, String key, String value) {
        if (key.startsWith(PREFIX) && !value.isBlank()) {
            found.putIfAbsent(key, value.trim());
        }
    }

    private void check() {
        refusePassword(DB_PASSWORD, DB_PASSWORD_FILE);
        refusePassword(DB_OWNER_PASSWORD, DB_OWNER_PASSWORD_FILE);
        if (values.containsKey(DB_URL) && !values.get(DB_URL).startsWith("jdbc:mariadb://")) {
            throw Failure.BAD_CONFIGURATION.because("%s must begin with jdbc:mariadb://.", DB_URL);
        }
        for (String key : List.of(DEMO, SECURE)) {
            if (values.containsKey(key) && !values.get(key).matches("true|false")) {
                throw Failure.BAD_CONFIGURATION.because("%s must be true or false.", key);
            }
        }
        if (!secure() && !demo()) {
            throw Failure.BAD_CONFIGURATION.because(
                    "%s can be false in a demonstration only; real work needs TLS before it.", SECURE);
        }
        port();
        memoryMib();
    }

    private void refusePassword(String key, String fileKey) {
        if (values.containsKey(key)) {
            throw Failure.BAD_CONFIGURATION.because(
                    "The password of the database belongs in a file that only you can read; name that file with %s"
                            + " and remove %s.",
                    fileKey, key);
        }
    }

    /** For real work; in a demonstration one account may do for both. */
    void demandTwoAccounts() {
        if (!hasOwnerAccount() || values.get(DB_OWNER_USER).equals(values.get(DB_USER))) {
            throw Failure.BAD_CONFIGURATION.because(
                    "Real work needs two accounts of the database: %s owns the tables, and %s works with them and can"
                            + " not change the audit trail; name the first one with %s and %s.",
                    DB_OWNER_USER, DB_USER, DB_OWNER_USER, DB_OWNER_PASSWORD_FILE);
        }
    }

    Path home() {
        return path(HOME).orElseGet(() -> workingDirectory.resolve("oslonac-data"));
    }

    int port() {
        return number(PORT, 8080, 1, 65535);
    }

    int memoryMib() {
        return number(MEMORY, 512, 256, 65536);
    }

    /** A demonstration unless told otherwise, except on somebody's own database server. */
    boolean demo() {
        return Boolean.parseBoolean(values.getOrDefault(DEMO, Boolean.toString(!usesOwnServer())));
    }

    /** Whether browsers reach it over TLS; a demonstration is looked at on localhost without. */
    boolean secure() {
        return Boolean.parseBoolean(values.getOrDefault(SECURE, Boolean.toString(!demo())));
    }

    boolean usesOwnServer() {
        return values.containsKey(DB_URL);
    }

    String databaseUrl() {
        return demand(DB_URL);
    }

    String databaseUser() {
        return demand(DB_USER);
    }

    Path databasePasswordFile() {
        demand(DB_PASSWORD_FILE);
        return path(DB_PASSWORD_FILE).orElseThrow();
    }

    boolean hasOwnerAccount() {
        return values.containsKey(DB_OWNER_USER);
    }

    String databaseOwner() {
        return demand(DB_OWNER_USER);
    }

    Path databaseOwnerPasswordFile() {
        demand(DB_OWNER_PASSWORD_FILE);
        return path(DB_OWNER_PASSWORD_FILE).orElseThrow();
    }

    Optional<Path> anchorFile() {
        return path(ANCHOR_FILE);
    }

    Optional<Path> keyFile() {
        return path(KEY_FILE);
    }

    /** Everything that was given, for the application; it holds no secret. */
    Map<String, String> given() {
        return Map.copyOf(values);
    }

    private String demand(String key) {
        String value = values.get(key);
        if (value == null) {
            throw Failure.BAD_CONFIGURATION.because("%s must be given together with %s.", key, DB_URL);
        }
        return value;
    }

    private Optional<Path> path(String key) {
        return Optional.ofNullable(values.get(key)).map(workingDirectory::resolve);
    }

    private int number(String key, int byDefault, int least, int most) {
        String text = values.getOrDefault(key, Integer.toString(byDefault));
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Failure.BAD_CONFIGURATION.because("%s must be a number from %d to %d.", key, least, most);
        }
        return Integer.parseInt(text);
    }
}
