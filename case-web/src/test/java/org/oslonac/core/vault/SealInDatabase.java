package org.oslonac.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.House;

/** Seals and opens values past the server, with the key file of the house that the tests run. */
public final class SealInDatabase {

    /** A column as a test names it. */
    public record Column(String table, String column, Compartment compartment) implements SealedColumn {

        @Override
        public Place place() {
            return new Place(table, column, compartment);
        }
    }

    private static final String WHERE =
            " from core_data_key where owner_kind = ? and owner_id = ? and compartment = ?" + " and retired_at is null";

    private SealInDatabase() {}

    /** The value as the column of this row would hold it. */
    public static String sealed(KeyOwner owner, long row, Column column, String plain) {
        return seal(owner, row).seal(column, plain).stored();
    }

    public static String opened(KeyOwner owner, long row, Column column, String stored) {
        return seal(owner, row).open(column, Sealed.of(stored));
    }

    private static Seal seal(KeyOwner owner, long row) {
        return new RowSeal(row, compartment -> current(owner, compartment), id -> byId(owner, id));
    }

    private static DataKey current(KeyOwner owner, Compartment compartment) {
        Object[] slot = {owner.kind().name(), owner.id(), compartment.name()};
        if (ClientInDatabase.count("select count(*)" + WHERE, slot) == 0) {
            HouseKey house = house();
            ClientInDatabase.change(
                    "insert into core_data_key (owner_kind, owner_id, compartment, generation, wrapped, wrapped_by,"
                            + " made_at) values (?, ?, ?, 1, ?, ?, utc_timestamp(6))",
                    owner.kind().name(),
                    owner.id(),
                    compartment.name(),
                    house.wrap(Aes.newKey(), KeyRing.bound(new KeyRing.Slot(owner, compartment), 1)),
                    house.name());
        }
        return byId(owner, ClientInDatabase.count("select max(id)" + WHERE, slot));
    }

    private static DataKey byId(KeyOwner owner, long id) {
        String compartment = (String) ClientInDatabase.ask("select compartment from core_data_key where id = ?", id);
        long generation = ClientInDatabase.count("select generation from core_data_key where id = ?", id);
        byte[] wrapped = (byte[]) ClientInDatabase.ask("select wrapped from core_data_key where id = ?", id);
        SecretKey key = wrapped == null
                ? null
                : Aes.key(house().unwrap(
                                wrapped,
                                house().name(),
                                KeyRing.bound(
                                        new KeyRing.Slot(owner, Compartment.valueOf(compartment)), (int) generation)));
        return new DataKey(id, key);
    }

    private static HouseKey house() {
        HouseKey house = new HouseKey();
        house.file = new KeyFile() {
            @Override
            public byte[] key() {
                return read(House.running().keyFile());
            }

            @Override
            public Optional<byte[]> previous() {
                return Optional.empty();
            }
        };
        return house;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
