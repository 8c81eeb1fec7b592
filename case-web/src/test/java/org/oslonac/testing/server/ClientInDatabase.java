package org.oslonac.testing.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.oslonac.web.launcher.EmbeddedDatabase;

/** Puts what a browser test needs to find into the database, where the screen would take many steps. */
public final class ClientInDatabase {

    private ClientInDatabase() {}

    /** A case of an invented person; its code is of this test alone. */
    public static String opened() {
        int number = ThreadLocalRandom.current().nextInt(100_000, 999_999);
        String code = "A-2026-" + number;
        try (Connection connection = connection();
                Statement person = connection.createStatement();
                PreparedStatement file = connection.prepareStatement(
                        "insert into core_case_file (version, code, code_year, code_number, person_id, opened_at, opened_by,"
                                + " status, interpreter_need, minor, consent_state) select 1, ?, 2026, ?, ?,"
                                + " utc_timestamp(6), id, 'INTAKE', 'UNKNOWN', 'UNKNOWN', 'NOT_ASKED'"
                                + " from core_staff_account where username = 'voditeljka'")) {
            person.executeUpdate(
                    "insert into core_person (version, given_name, family_name, gender) values (1, 'Test', 'Osoba',"
                            + " 'U')",
                    Statement.RETURN_GENERATED_KEYS);
            ResultSet key = person.getGeneratedKeys();
            key.next();
            file.setString(1, code);
            file.setInt(2, number);
            file.setLong(3, key.getLong(1));
            file.executeUpdate();
            return code;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes rows for a state that only time brings about. */
    public static int change(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one value that a query answers, if it answers one. */
    public static Optional<String> find(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row: a number or a text, {@code null} when there is no row. */
    public static Object ask(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many rows there are. */
    public static long count(String sql, Object... values) {
        return ((Number) ask(sql, values)).longValue();
    }

    private static Connection connection() throws SQLException {
        EmbeddedDatabase database = House.running().database();
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
