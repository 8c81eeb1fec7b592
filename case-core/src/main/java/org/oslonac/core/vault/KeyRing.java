package org.oslonac.core.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.oslonac.core.shared.UtcInstant;

/**
 * The data keys, unwrapped in memory: the newest from the start, others once they were needed. A key that is made in a transaction is known to others only
 * after its commit, so nothing is ever sealed under a key that was rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class KeyRing {

    private static final String KEYS = "select id, owner_kind, owner_id, compartment, generation, wrapped, wrapped_by,"
            + " retired_at is not null from core_data_key where ";
    private static final String INSERT = "insert ignore into core_data_key (owner_kind, owner_id, compartment,"
            + " generation, wrapped, wrapped_by, made_at) values (?, ?, ?, ?, ?, ?, ?)";
    private static final int MOST = 100_000;
    private static final int AT_ONCE = 1000;
    private static final int AT_START = 20_000;

    /** What a key is for. */
    record Slot(KeyOwner owner, Compartment compartment) {}

    private record Held(DataKey key, KeyOwner owner) {}

    /**
     * What the database told of a slot, whatever others do to the maps meanwhile.
     *
     * @param newest the newest generation, 0 where there is none
     * @param usable the newest key that is neither retired nor erased, if any
     */
    private record Found(int newest, DataKey usable) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    HouseKey house;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transactions;

    private final Map<Slot, DataKey> current = new ConcurrentHashMap<>();
    private final Map<Long, Held> byId = new ConcurrentHashMap<>();

    /** The key that values of this owner are sealed under now; one is made where there is none. */
    DataKey current(KeyOwner owner, Compartment compartment) {
        return current(new Slot(owner, compartment));
    }

    /** As {@link #current(KeyOwner, Compartment)}, in a transaction of its own: a new key is everybody's at once and locks nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(Slot slot) {
        current(slot);
    }

    private DataKey current(Slot slot) {
        DataKey key = current.get(slot);
        if (key == null) {
            key = ofTransaction().get(slot);
        }
        return key == null ? loadOrMake(slot) : key;
    }

    private DataKey loadOrMake(Slot slot) {
        Found found = load(slot);
        return found.usable() == null ? make(slot, found.newest() + 1, Aes.newKey()) : found.usable();
    }

    /** The key of this id if it is the owner's, {@code null} otherwise. */
    DataKey find(KeyOwner owner, long id) {
        Held held = byId.get(id);
        if (held == null) {
            read(query(KEYS + "id = ?", List.of(id)));
            held = byId.get(id);
        }
        if (held == null) {
            return ofTransaction().entrySet().stream()
                    .filter(made ->
                            made.getValue().id() == id && made.getKey().owner().equals(owner))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return held.owner().equals(owner) ? held.key() : null;
    }

    /** Fetches the newest keys, so that nobody who opens a case after a start waits for them. */
    void warm() {
        read(query(KEYS + "erased_at is null order by id desc", List.of()).setMaxResults(AT_START));
    }

    /** Fetches these keys at once, so that a list costs one query and not one a row. */
    void load(Stream<Long> ids) {
        if (byId.size() > MOST) {
            forget();
        }
        List<Long> missing = ids.distinct().filter(id -> !byId.containsKey(id)).toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<Long> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            read(query(KEYS + "id in (" + "?, ".repeat(some.size() - 1) + "?)", some));
        }
    }

    private Found load(Slot slot) {
        return read(ofOwners(
                slot.owner().kind(), slot.compartment(), List.of(slot.owner().id())));
    }

    private Query ofOwners(KeyOwner.OwnerKind kind, Compartment compartment, List<Long> owners) {
        List<Object> parameters = new ArrayList<>(List.of(kind.name(), compartment.name()));
        parameters.addAll(owners);
        return query(
                KEYS + "owner_kind = ? and compartment = ? and owner_id in (" + "?, ".repeat(owners.size() - 1)
                        + "?) order by generation",
                parameters);
    }

    /** Keys that this transaction has made are not others' to know yet. */
    private Found read(Query query) {
        int newest = 0;
        DataKey usable = null;
        for (Object one : query.getResultList()) {
            Object[] row = (Object[]) one;
            newest = Math.max(newest, ((Number) row[4]).intValue());
            Slot slot = slot(row);
            DataKey key = new DataKey(((Number) row[0]).longValue(), secret(slot, row));
            if (key.equals(ofTransaction().get(slot))) {
                continue;
            }
            byId.put(key.id(), new Held(key, slot.owner()));
            if (((Number) row[7]).intValue() == 0 && !key.isErased()) {
                current.put(slot, key);
                usable = key;
            }
        }
        return new Found(newest, usable);
    }

    private static Slot slot(Object[] row) {
        KeyOwner owner = new KeyOwner(KeyOwner.OwnerKind.valueOf((String) row[1]), ((Number) row[2]).longValue());
        return new Slot(owner, Compartment.valueOf((String) row[3]));
    }

    private SecretKey secret(Slot slot, Object[] row) {
        if (row[5] == null) {
            return null;
        }
        return Aes.key(house.unwrap((byte[]) row[5], (String) row[6], bound(slot, ((Number) row[4]).intValue())));
    }

    /** Makes a key in this transaction. Whoever makes one for the same slot meanwhile waits, and takes this one. */
    DataKey make(Slot slot, int generation, byte[] secret) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("A key is made in a transaction");
        }
        List<?> made =
                query(INSERT + " returning id", row(slot, generation, secret)).getResultList();
        if (made.isEmpty()) {
            return load(slot).usable();
        }
        DataKey key = new DataKey(((Number) made.get(0)).longValue(), Aes.key(secret));
        ofTransaction().put(slot, key);
        return key;
    }

    /** Makes the first key of many new owners at once. */
    void makeAll(KeyOwner.OwnerKind kind, List<Long> owners, Compartment compartment) {
        if (owners.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (Long owner : owners) {
                List<?> values = row(new Slot(new KeyOwner(kind, owner), compartment), 1, Aes.newKey());
                for (int i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, values.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Keys cannot be made, SQL state " + e.getSQLState());
        }
        for (int from = 0; from < owners.size(); from += AT_ONCE) {
            List<Long> some = owners.subList(from, Math.min(owners.size(), from + AT_ONCE));
            for (Object one : ofOwners(kind, compartment, some).getResultList()) {
                Object[] row = (Object[]) one;
                ofTransaction().put(slot(row), new DataKey(((Number) row[0]).longValue(), secret(slot(row), row)));
            }
        }
    }

    private List<?> row(Slot slot, int generation, byte[] secret) {
        return List.of(
                slot.owner().kind().name(),
                slot.owner().id(),
                slot.compartment().name(),
                generation,
                house.wrap(secret, bound(slot, generation)),
                house.name(),
                UtcInstant.sql(clock.instant()));
    }

    /** A key belongs to its owner, compartment and generation; a wrapped key that was moved does not open. */
    static String bound(Slot slot, int generation) {
        return slot.owner().kind() + "|" + slot.owner().id() + '|' + slot.compartment() + '|' + generation;
    }

    /** Forgets every key, as after a rotation or an erasure; what is needed is read again. */
    void forget() {
        current.clear();
        byId.clear();
    }

    /** Forgets these, which another server has erased. */
    void forget(Set<Long> erased) {
        current.values().removeIf(key -> erased.contains(key.id()));
        byId.keySet().removeAll(erased);
    }

    /** Forgets under which keys values are sealed now; what they lie under stays at hand. */
    void forgetCurrent() {
        current.clear();
    }

    /** As {@link #forget}, and again after the transaction, for others may have read the keys as they were meanwhile. */
    void forgetAtEnd() {
        forget();
        transactions.registerInterposedSynchronization(new TransactionEnd(committed -> forget()));
    }

    /** The keys that this transaction has made. */
    @SuppressWarnings("unchecked")
    private Map<Slot, DataKey> ofTransaction() {
        if (transactions.getTransactionKey() == null) {
            return Map.of();
        }
        Map<Slot, DataKey> made = (Map<Slot, DataKey>) transactions.getResource(KeyRing.class);
        if (made == null) {
            Map<Slot, DataKey> mine = new HashMap<>();
            transactions.putResource(KeyRing.class, mine);
            transactions.registerInterposedSynchronization(new TransactionEnd(committed -> {
                if (committed) {
                    mine.forEach((slot, key) -> {
                        byId.put(key.id(), new Held(key, slot.owner()));
                        current.put(slot, key);
                    });
                }
            }));
            made = mine;
        }
        return made;
    }

    /** Never flushes: a value may be sealed while its entity is still being written. */
    private Query query(String sql, List<?> parameters) {
        Query query = entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
