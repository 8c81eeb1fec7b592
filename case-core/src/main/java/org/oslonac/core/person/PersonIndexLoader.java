package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.person.api.PersonReferences;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.vault.KeyBunch;
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.SealedText;
import org.oslonac.core.vault.Vault;

/**
 * Reads and opens what the index is made of, a thousand people at a time: a handful of queries for each of these,
 * however many people there are in all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonIndexLoader {

    private static final int AT_ONCE = 1000;
    private static final int AHEAD = 2;
    private static final SealedText STORED = new SealedText();

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<PersonReferences> features;

    @Inject
    Vault vault;

    /** Hands everybody over, piece by piece; while some pieces are opened the next is read. */
    void loadAll(Consumer<List<IndexEntry>> taker) {
        ForkJoinPool cores = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            Queue<ForkJoinTask<List<IndexEntry>>> opening = new ArrayDeque<>();
            long last = 0;
            for (List<Long> ids = after(last); !ids.isEmpty(); ids = after(last)) {
                opening.add(cores.submit(read(ids)::open));
                if (opening.size() > AHEAD) {
                    taker.accept(opening.remove().join());
                }
                last = ids.get(ids.size() - 1);
            }
            opening.forEach(rest -> taker.accept(rest.join()));
        } finally {
            cores.shutdown();
        }
    }

    private List<Long> after(long last) {
        return entities.createQuery(
                        "select p.id from Person p where p.id > :last and p.mergedInto is null order by p.id",
                        Long.class)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The entries of these people; who was merged into another has none of her own records. */
    List<IndexEntry> load(Collection<Long> people) {
        return people.isEmpty() ? List.of() : read(people).open();
    }

    private SealedPeople read(Collection<Long> people) {
        List<Object[]> names = rows(
                "select id, given_name, family_name, aliases, national_number, foreign_number, birth_date, birth_year"
                        + " from core_person where id",
                people,
                6);
        List<Object[]> phones = rows("select person_id, number from core_person_phone where person_id", people, 1);
        List<Object[]> documents =
                rows("select person_id, number from core_person_document where person_id", people, 1);
        KeyBunch keys = vault.bunch(Stream.of(names, phones, documents)
                .flatMap(List::stream)
                .flatMap(Stream::of)
                .filter(Sealed.class::isInstance)
                .map(Sealed.class::cast));
        Map<Long, List<Reference>> references = features.stream()
                .flatMap(feature -> feature.of(people).stream())
                .collect(Collectors.groupingBy(Reference::personId));
        return new SealedPeople(names, byPerson(phones), byPerson(documents), references, keys);
    }

    private static Map<Object, List<Object[]>> byPerson(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row[0]));
    }

    /**
     * Rows of very many people, past the entities, which are made for few: an id, then sealed values, then a number.
     *
     * @param sealed how many of the columns are sealed
     */
    private List<Object[]> rows(String select, Collection<Long> people, int sealed) {
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
        try (Statement statement = entities.unwrap(Connection.class).createStatement();
                ResultSet found = statement.executeQuery(select + ids)) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>(people.size());
            while (found.next()) {
                Object[] row = new Object[columns];
                row[0] = found.getLong(1);
                for (int i = 1; i < columns; i++) {
                    row[i] = i <= sealed
                            ? STORED.convertToEntityAttribute(found.getString(i + 1))
                            : number(found, i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be read, SQL state " + e.getSQLState());
        }
    }

    /** The container's wrapper of {@code getObject} throws and catches an exception for every value. */
    private static Integer number(ResultSet found, int column) throws SQLException {
        int number = found.getInt(column);
        return found.wasNull() ? null : number;
    }
}
