package org.oslonac.web.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** How the application reaches its database, be it ours or somebody's own server. */
record DatabaseAccess(String url, String user, String password) {

    private static final String COLLATION = "utf8mb4_uca1400_croatian_ai_ci";
    private static final String EXCESS = "select group_concat(distinct privilege_type order by privilege_type separator"
            + " ', ') from (select privilege_type from information_schema.user_privileges union all select"
            + " privilege_type from information_schema.schema_privileges where database() like table_schema union all"
            + " select privilege_type from information_schema.table_privileges where table_schema = database() and"
            + " table_name = 'core_audit_event') granted where privilege_type not in ('USAGE', 'SELECT', 'INSERT')";
    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int DATABASE_UNKNOWN = 1049;

    static DatabaseAccess toOwnServer(LaunchSettings settings) {
        String password = SecretFile.of(settings.databasePasswordFile(), LaunchSettings.DB_PASSWORD_FILE)
                .text();
        return new DatabaseAccess(settings.databaseUrl(), settings.databaseUser(), password);
    }

    /** The account that owns the tables; in a demonstration it may be the one that works with them. */
    static DatabaseAccess ofOwnerOnOwnServer(LaunchSettings settings) {
        if (!settings.hasOwnerAccount()) {
            return toOwnServer(settings);
        }
        String password = SecretFile.of(settings.databaseOwnerPasswordFile(), LaunchSettings.DB_OWNER_PASSWORD_FILE)
                .text();
        return new DatabaseAccess(settings.databaseUrl(), settings.databaseOwner(), password);
    }

    /** Refuses an account that could change the audit trail, whoever gave it the right to. */
    void demandNoPowerOverTrail() {
        try (Connection connection = DriverManager.getConnection(url, properties());
                Statement statement = connection.createStatement()) {
            String excess = ask(statement, EXCESS);
            if (excess != null && !excess.isEmpty()) {
                throw Failure.DATABASE_REFUSED.because(
                        "The user %s at %s could change the audit trail, for it may: %s; take this from it, as"
                                + " docs/operations.md says under 'A database of one's own'.",
                        user, place(), excess);
            }
        } catch (SQLException failed) {
            throw explain(failed);
        }
    }

    /** Tries the way to a server of one's own before anything is started, so that the refusal names the reason. */
    void check() {
        try (Connection connection = DriverManager.getConnection(url, properties());
                Statement statement = connection.createStatement()) {
            if (ask(statement, "SHOW COLLATION LIKE '" + COLLATION + "'").isEmpty()) {
                throw Failure.DATABASE_REFUSED.because(
                        "The database server at %s is too old; Oslonac needs MariaDB 10.11 or newer.", place());
            }
            if (!COLLATION.equals(ask(statement, "SELECT @@collation_database"))) {
                throw Failure.DATABASE_REFUSED.because(
                        "The database at %s has another order of letters than Serbian; while it is empty, run: ALTER"
                                + " DATABASE %s CHARACTER SET utf8mb4 COLLATE %s",
                        place(), connection.getCatalog(), COLLATION);
            }
        } catch (SQLException failed) {
            throw explain(failed);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("socketTimeout", "5000");
        return properties;
    }

    private LaunchFailedException explain(SQLException failed) {
        return switch (failed.getErrorCode()) {
            case ACCESS_DENIED ->
                Failure.DATABASE_REFUSED.causedBy(
                        failed,
                        "The database at %s refused the user %s; check the user's name, the password in its file and the"
                                + " host it may come from.",
                        place(),
                        user);
            case DATABASE_DENIED, DATABASE_UNKNOWN ->
                Failure.DATABASE_REFUSED.causedBy(
                        failed, "The database at %s does not exist or the user %s may not use it.", place(), user);
            default ->
                Failure.DATABASE_UNREACHABLE.causedBy(
                        failed, "The database at %s can't be reached; is the server running there?", place());
        };
    }

    /** The address without its parameters, which may hold more than an error should show. */
    private String place() {
        return url.replaceFirst("\\?.*", "");
    }

    private static String ask(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Tells where it is and nothing of what opens it. */
    @Override
    public String toString() {
        return place();
    }
}
