package org.oslonac.testing.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealInDatabase;
import org.oslonac.core.vault.SealInDatabase.Column;

/** Puts what a browser test needs to find into the database, where the screen would take many steps. */
public final class ClientInDatabase {

    private static final Pattern ROWS = Pattern.compile("\\s*(insert|update|delete)\\b", Pattern.CASE_INSENSITIVE);

    private static final Column GIVEN_NAME = new Column("core_person", "given_name", Compartment.IDENTITY);
    private static final Column FAMILY_NAME = new Column("core_person", "family_name", Compartment.IDENTITY);
    private static final Column NOTE_BODY = new Column("core_case_note", "body", Compartment.CASE);

    /** Those who are on the team of every case that is made here. */
    private static final String DESK =
            "('konsultantkinja', 'voditeljka', 'supervizorka', 'zamenica', 'direktorka', 'advokatica')";

    private ClientInDatabase() {}

    /** A case of an invented person; its code is of this test alone. */
    public static String opened() {
        return opened("Test", "Osoba");
    }

    /** A case of an invented person of this name. */
    public static String opened(String given, String family) {
        int number = ThreadLocalRandom.current().nextInt(100_000, 999_999);
        String code = "A-2026-" + number;
        try (Connection connection = connection();
                PreparedStatement file = connection.prepareStatement(
                        "insert into core_case_file (id, version, code, code_year, code_number, person_id, opened_at, opened_by,"
                                + " status, interpreter_need, minor) select nextval(core_row_id), 1, ?, 2026, ?, ?,"
                                + " utc_timestamp(6), id, 'INTAKE', 'UNKNOWN', 'UNKNOWN'"
                                + " from core_staff_account where username = 'voditeljka'")) {
            long id = person(given, family);
            file.setString(1, code);
            file.setInt(2, number);
            file.setLong(3, id);
            file.executeUpdate();
            change(
                    "insert into core_case_member (case_file_id, staff_id) select f.id, a.id from core_case_file f"
                            + " join core_staff_account a on a.username in " + DESK + " where f.code = ?",
                    code);
            return code;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long person(String given, String family) {
        long id = count("select nextval(core_row_id)");
        change(
                "insert into core_person (id, version, given_name, family_name, gender) values (?, 1, ?, ?, 'U')",
                id,
                SealInDatabase.sealed(KeyOwner.person(id), id, GIVEN_NAME, given),
                SealInDatabase.sealed(KeyOwner.person(id), id, FAMILY_NAME, family));
        return id;
    }

    /** How many people have this family name; each is opened to see. */
    public static long peopleCalled(String familyName) {
        return idsOf(familyName).size();
    }

    /** How many cases people of this family name have. */
    public static long casesOf(String familyName) {
        return idsOf(familyName).stream()
                .mapToLong(id -> count("select count(*) from core_case_file where person_id = ?", id))
                .sum();
    }

    private static List<Long> idsOf(String familyName) {
        List<Long> called = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, family_name from core_person where family_name is not null")) {
            while (rows.next()) {
                long id = rows.getLong(1);
                String name = SealInDatabase.opened(KeyOwner.person(id), id, FAMILY_NAME, rows.getString(2));
                if (familyName.equals(name)) {
                    called.add(id);
                }
            }
            return called;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes a note into a case, so many hours ago. */
    public static void note(String code, int hoursAgo, String body) {
        long id = count("select nextval(core_row_id)");
        long file = count("select id from core_case_file where code = ?", code);
        change(
                "insert into core_case_note (id, case_file_id, author_id, written_at, body) select ?, id, opened_by,"
                        + " date_sub(utc_timestamp(6), interval ? hour), ? from core_case_file where code = ?",
                id,
                hoursAgo,
                SealInDatabase.sealed(KeyOwner.caseFile(file), id, NOTE_BODY, body),
                code);
    }

    /** Puts a colleague on the team of a case. */
    public static void join(String code, String username) {
        change(
                "insert ignore into core_case_member (case_file_id, staff_id) select f.id, a.id from core_case_file f"
                        + " join core_staff_account a on a.username = ? where f.code = ?",
                username,
                code);
    }

    /** Changes rows for a state that only time brings about. */
    public static int change(String sql, Object... values) {
        if (!ROWS.matcher(sql).lookingAt()) {
            throw new IllegalArgumentException("Whoever changes tables says so: define");
        }
        return run(sql, values);
    }

    /** Changes the tables themselves, as their owner; whoever does so has the house to herself and puts them back. */
    public static void define(String ddl) {
        run(ddl);
    }

    private static int run(String sql, Object... values) {
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
        return House.running().asOwner();
    }
}
