package org.oslonac.web.app;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every configuration key of the application with its default. A key without a default must be given. */
public enum Setting {
    /** The file that holds the house's key, 32 bytes. */
    KEY_FILE("oslonac.key.file", null),
    /** The key file before this one, while data keys are still wrapped under it. */
    KEY_FILE_PREVIOUS("oslonac.key.file.previous", ""),
    /** The file outside the database into which the ends of the audit trail are written. */
    AUDIT_ANCHORS("oslonac.audit.anchor.file", null),
    /** The database. */
    DATABASE_URL("oslonac.db.url", null),
    /** The account that owns the tables; without it, the account that works with them does. */
    DATABASE_OWNER("oslonac.db.owner.user", null),
    /** Its password, which the launcher reads from a file. */
    DATABASE_OWNER_PASSWORD("oslonac.db.owner.password", null),
    /** From how many cases a day on a colleague's reading is looked at. */
    ALERT_CASES("oslonac.alert.cases", "30"),
    /** From how many readings a night on. */
    ALERT_NIGHT_READS("oslonac.alert.night.reads", "5"),
    /** From how many searches in a row without an opening on. */
    ALERT_SEARCHES("oslonac.alert.searches", "40"),
    /** Whether browsers are to send the session's cookie over TLS alone; off only for a demonstration. */
    SECURE("oslonac.secure", "true"),
    /** What must be said to learn whether the server is well; empty: nobody learns it. */
    HEALTH_KEY("oslonac.health.key", ""),
    /** The file, made by the launcher, for the secret of the first administrator's link; empty: nobody is let in so. */
    FIRST_LINK_FILE("oslonac.first.link.file", ""),
    /** Whether this is a demonstration with invented people. */
    DEMO("oslonac.demo", "false"),
    /** Whether answers carry the time and the number of queries that they took, as Server-Timing. */
    TIMING("oslonac.timing", "false");

    private final String key;
    private final String byDefault;

    Setting(String key, String byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    public String text() {
        Config config = ConfigProvider.getConfig();
        String value = config.getOptionalValue(key, String.class).orElse(byDefault);
        if (value == null) {
            throw new IllegalStateException("The setting " + key + " is missing");
        }
        return value;
    }

    boolean isGiven() {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).isPresent();
    }

    int number() {
        return Integer.parseInt(text());
    }

    public boolean isOn() {
        return Boolean.parseBoolean(text());
    }
}
