package org.oslonac.core.vault;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.oslonac.core.vault.SealInDatabase.Column;
import org.oslonac.web.launcher.EmbeddedDatabase;

/**
 * Fills the database of a demonstration with invented people, each with sealed names, a sealed telephone number and a case,
 * so that the next start shows how long the index of people takes. {@code docs/benchmarks.md} says how to run it.
 */
public final class SealedCrowd implements AutoCloseable {

    private static final int AT_ONCE = 1000;
    private static final List<Column> NAMES = List.of(
            new Column("core_person", "given_name", Compartment.IDENTITY),
            new Column("core_person", "family_name", Compartment.IDENTITY),
            new Column("core_person", "aliases", Compartment.IDENTITY));
    private static final Column PHONE = new Column("core_person_phone", "number", Compartment.CONTACT);
    private static final List<String> SYLLABLES = List.of(
            "đor", "lju", "mi", "la", "ve", "sna", "ne", "man", "ja", "jo", "va", "no", "vić", "šić", "žar", "ko",
            "ćir", "pe", "tro", "sto", "do", "bri", "za", "na");

    private final Random chance = new Random(7);
    private final HouseKey house = new HouseKey();
    private final Connection connection;
    private final PreparedStatement keys;
    private final PreparedStatement people;
    private final PreparedStatement phones;
    private final PreparedStatement files;
    private final long opener;

    private SealedCrowd(EmbeddedDatabase database, byte[] key) throws SQLException {
        house.file = new KeyFile() {
            @Override
            public byte[] key() {
                return key;
            }

            @Override
            public Optional<byte[]> previous() {
                return Optional.empty();
            }
        };
        connection = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
        connection.setAutoCommit(false);
        keys = connection.prepareStatement(
                "insert into core_data_key (id, owner_kind, owner_id, compartment, generation,"
                        + " wrapped, wrapped_by, made_at) values (?, 'PERSON', ?, ?, 1, ?, ?, utc_timestamp(6))");
        people = connection.prepareStatement(
                "insert into core_person (id, version, given_name, family_name, aliases, gender)"
                        + " values (?, 1, ?, ?, ?, 'U')");
        phones = connection.prepareStatement("insert into core_person_phone (person_id, number) values (?, ?)");
        files = connection.prepareStatement(
                "insert into core_case_file (id, version, code, code_year, code_number, person_id,"
                        + " opened_at, opened_by, status, interpreter_need, minor) values (?, 1, ?, 1992, ?, ?,"
                        + " utc_timestamp(6), ?, 'INTAKE', 'UNKNOWN', 'UNKNOWN')");
        opener = ask("select id from core_staff_account where username = 'voditeljka'");
    }

    /** @param arguments the data folder, the key file, and how many people; a hundred thousand when nothing is said */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length < 3 ? 100_000 : Integer.parseInt(arguments[2]);
        PrintStream out = System.out;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
                SealedCrowd crowd = new SealedCrowd(database, Files.readAllBytes(Path.of(arguments[1])))) {
            crowd.fill(count);
            out.printf("%,d people are in%n", count);
        }
    }

    private void fill(int count) throws SQLException {
        long id = ask("select nextval(core_row_id)");
        long key = ask("select max(id) from core_data_key");
        for (int i = 1; i <= count; i++) {
            id++;
            add(id, key + 2L * i - 1, i);
            if (i % AT_ONCE == 0 || i == count) {
                for (PreparedStatement statement : List.of(keys, people, phones, files)) {
                    statement.executeBatch();
                }
                connection.commit();
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence core_row_id restart with " + (id + 1));
            // A house of years has statistics of its tables; one that was filled in seconds would search them from end
            // to end.
            statement.execute("analyze table core_data_key, core_person, core_person_phone, core_case_file");
        }
    }

    private void add(long id, long key, int number) throws SQLException {
        KeyOwner owner = KeyOwner.person(id);
        DataKey identity = key(owner, Compartment.IDENTITY, key);
        DataKey contact = key(owner, Compartment.CONTACT, key + 1);
        Seal seal = new RowSeal(id, part -> part == Compartment.IDENTITY ? identity : contact, wanted -> null);
        people.setLong(1, id);
        for (int i = 0; i < NAMES.size(); i++) {
            people.setString(i + 2, seal.seal(NAMES.get(i), name(2 + i % 2)).stored());
        }
        people.addBatch();
        phones.setLong(1, id);
        phones.setString(
                2,
                seal.seal(PHONE, "+38160%07d".formatted(chance.nextInt(10_000_000)))
                        .stored());
        phones.addBatch();
        files.setLong(1, id);
        files.setString(2, "A-1992-%07d".formatted(number));
        files.setInt(3, number);
        files.setLong(4, id);
        files.setLong(5, opener);
        files.addBatch();
    }

    private DataKey key(KeyOwner owner, Compartment compartment, long id) throws SQLException {
        byte[] secret = Aes.newKey();
        keys.setLong(1, id);
        keys.setLong(2, owner.id());
        keys.setString(3, compartment.name());
        keys.setBytes(4, house.wrap(secret, KeyRing.bound(new KeyRing.Slot(owner, compartment), 1)));
        keys.setString(5, house.name());
        keys.addBatch();
        return new DataKey(id, Aes.key(secret));
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
        }
        return name.toString();
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
