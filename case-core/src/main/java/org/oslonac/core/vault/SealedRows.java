package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Seals rows past their entities, some hundreds in one transaction: those that were written before there were seals, and
 * those that lie under a retired key. What is done is seen on the rows, so whoever is cut off goes on where it ended.
 */
@ApplicationScoped
class SealedRows {

    private static final int AT_ONCE = 500;
    private static final int FILES_AT_ONCE = 4;
    private static final String SEALED = Sealed.VERSION + '|';

    /** Rows that are to be sealed again, as a condition on one column. */
    enum Stale {
        PLAIN("{c} is not null and {c} not like '" + SEALED + "%'"),
        RETIRED("{c} like '" + SEALED + "%' and exists (select 1 from core_data_key k where"
                + " k.id = cast(substring_index(substring_index({c}, '|', 2), '|', -1) as unsigned)"
                + " and k.retired_at is not null and k.erased_at is null)");

        private final String condition;

        Stale(String condition) {
            this.condition = condition;
        }

        String of(SealedTable table) {
            return table.columns().stream()
                    .map(column -> '(' + condition.replace("{c}", "t." + column.column()) + ')')
                    .collect(Collectors.joining(" or "));
        }
    }

    /** How a step comes by its rows while others write. */
    enum Taking {
        /** Some hundred at once, without those that somebody else holds: whoever holds many waits for nobody. */
        FREE(AT_ONCE, " skip locked"),
        /** One, as soon as those have finished who hold it or what the search for it passes by. */
        NEXT(1, "");

        private final int most;
        private final String lock;

        Taking(int most, String lock) {
            this.most = most;
            this.lock = lock;
        }

        private int most(SealedTable table) {
            boolean files = table.columns().stream().anyMatch(SealedColumn::isFile);
            return files ? Math.min(most, FILES_AT_ONCE) : most;
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /**
     * What one step did.
     *
     * @param rows how many were sealed again
     * @param next where the next step begins, in the first column of the table's key
     * @param missing the keys of the row that the step ended before, when they were not settled
     */
    record Step(int rows, Object next, Set<KeyRing.Slot> missing) {}

    /**
     * What the next rows are sealed under. Who calls {@link #seal} sees to it before that these keys are there
     * ({@link KeyRing#settle}): a colleague makes a key first and writes her row then, and would be in the way of whoever holds
     * the row and makes the key.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<KeyRing.Slot> slots(SealedTable table, Stale stale, Object from, Taking taking) {
        List<String> selected = new ArrayList<>(List.of(table.owner(), first(table)));
        table.columns().forEach(column -> selected.add("t." + column.column() + " is not null"));
        Set<KeyRing.Slot> slots = new LinkedHashSet<>();
        for (Object one : some(table, selected, stale, from, taking.most(table), "")) {
            Object[] row = (Object[]) one;
            slots.addAll(slots(table, row[0], i -> ((Number) row[2 + i]).intValue() == 1));
        }
        return slots;
    }

    private static Set<KeyRing.Slot> slots(SealedTable table, Object owner, IntPredicate filled) {
        return IntStream.range(0, table.columns().size())
                .filter(filled)
                .mapToObj(i -> new KeyRing.Slot(
                        owner(table, owner), table.columns().get(i).compartment()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Seals some rows again under the keys of now, up to the first whose keys are not settled.
     *
     * @param from where an earlier step ended, so that what is done is not searched through again; {@code null} for the beginning
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Step seal(SealedTable table, Stale stale, Object from, Taking taking, Set<KeyRing.Slot> settled) {
        int keys = table.key().size();
        List<String> selected = new ArrayList<>();
        table.key().forEach(column -> selected.add("cast(t." + column + " as char)"));
        selected.add("t." + table.row());
        selected.add(table.owner());
        table.columns().forEach(column -> selected.add("t." + column.column()));
        selected.add(first(table));
        List<?> rows = some(table, selected, stale, from, taking.most(table), " for update" + taking.lock);
        vault.prepare(rows.stream()
                .flatMap(row -> Stream.of((Object[]) row))
                .filter(SealedRows::isSealed)
                .map(value -> Sealed.of((String) value)));
        int done = 0;
        Object next = from;
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            Set<KeyRing.Slot> slots = slots(table, row[keys + 1], i -> row[keys + 2 + i] != null);
            if (!settled.containsAll(slots)) {
                return new Step(done, next, slots);
            }
            seal(table, row);
            next = row[row.length - 1];
            done++;
        }
        return new Step(done, next, Set.of());
    }

    private List<?> some(SealedTable table, List<String> selected, Stale stale, Object from, int most, String lock) {
        String first = first(table);
        Query asked = entities.createNativeQuery("select " + String.join(", ", selected) + " from " + table.table()
                + " t where (" + stale.of(table) + ")" + (from == null ? "" : " and " + first + " >= ?") + " order by "
                + first + " limit " + most + lock);
        if (from != null) {
            asked.setParameter(1, from);
        }
        return asked.getResultList();
    }

    private static String first(SealedTable table) {
        return "t." + table.key().get(0);
    }

    private static KeyOwner owner(SealedTable table, Object id) {
        return id == null ? KeyOwner.HOUSE : new KeyOwner(table.kind(), ((Number) id).longValue());
    }

    private static boolean isSealed(Object value) {
        return value instanceof String text && text.startsWith(SEALED);
    }

    private void seal(SealedTable table, Object[] row) {
        int keys = table.key().size();
        Seal seal = vault.row(owner(table, row[keys + 1]), ((Number) row[keys]).longValue());
        String set =
                table.columns().stream().map(column -> column.column() + " = ?").collect(Collectors.joining(", "));
        String where = table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        Query update = entities.createNativeQuery("update " + table.table() + " set " + set + " where " + where);
        int place = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            SealedColumn column = table.columns().get(i);
            Object stored = row[keys + 2 + i];
            update.setParameter(
                    place++,
                    column.isFile() ? sealed(seal, column, (byte[]) stored) : sealed(seal, column, (String) stored));
        }
        for (int i = 0; i < keys; i++) {
            update.setParameter(place++, row[i]);
        }
        update.executeUpdate();
    }

    private static byte[] sealed(Seal seal, SealedColumn column, byte[] stored) {
        if (stored == null) {
            return null;
        }
        SealedBytes file = SealedBytes.of(stored);
        if (file.head().key() == null) {
            return seal.sealBytes(column, stored).stored();
        }
        byte[] plain = seal.openBytes(column, file);
        return plain == null ? stored : seal.sealBytes(column, plain).stored();
    }

    /** An erased value opens to nothing and stays as it is. */
    private static String sealed(Seal seal, SealedColumn column, String stored) {
        if (stored == null) {
            return null;
        }
        if (!stored.startsWith(SEALED)) {
            return seal.seal(column, stored).stored();
        }
        String plain = seal.open(column, Sealed.of(stored));
        return plain == null ? stored : seal.seal(column, plain).stored();
    }
}
