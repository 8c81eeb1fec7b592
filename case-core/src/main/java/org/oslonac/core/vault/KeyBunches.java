package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fetches the keys of work that opens very many values: in one question, past the entities and past the ring. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeyBunches {

    private static final String KEYS = "select id, owner_kind, owner_id, compartment, generation, wrapped, wrapped_by"
            + " from core_data_key where ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HouseKey house;

    /** Their ids are numbers of ours, so they may stand in the question. */
    KeyBunch of(Stream<Long> ids) {
        String wanted = ids.distinct().map(String::valueOf).collect(Collectors.joining(", "));
        return read(wanted.isEmpty() ? "false" : "id in (" + wanted + ')');
    }

    KeyBunch of(KeyOwner.OwnerKind kind, long first, long last) {
        return read("owner_kind = '" + kind + "' and owner_id between " + first + " and " + last);
    }

    private KeyBunch read(String condition) {
        Map<Long, KeyBunch.Wrapped> found = new HashMap<>();
        try (Statement statement = entities.unwrap(Connection.class).createStatement();
                ResultSet rows = statement.executeQuery(KEYS + condition)) {
            while (rows.next()) {
                KeyOwner owner = new KeyOwner(KeyOwner.OwnerKind.valueOf(rows.getString(2)), rows.getLong(3));
                KeyRing.Slot slot = new KeyRing.Slot(owner, Compartment.valueOf(rows.getString(4)));
                long id = rows.getLong(1);
                found.put(id, new KeyBunch.Wrapped(id, slot, rows.getInt(5), rows.getBytes(6), rows.getString(7)));
            }
            return new KeyBunch(found, house.unwrapping());
        } catch (SQLException e) {
            throw new IllegalStateException("Keys cannot be read, SQL state " + e.getSQLState());
        }
    }
}
