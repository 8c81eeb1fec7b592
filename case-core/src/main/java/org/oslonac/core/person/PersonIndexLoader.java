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
import org.oslonac.core.vault.KeyOwner;
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
            for (List<Object[]> names = after(0); !names.isEmpty(); names = after(id(names, names.size() - 1))) {
                opening.add(cores.submit(next(names)::open));
                if (opening.size() > AHEAD) {
                    taker.accept(opening.remove().join());
                }
            }
            opening.forEach(rest -> taker.accept(rest.join()));
        } finally {
            cores.shutdown();
        }
    }

    /** The next thousand who were not merged into another. */
    private List<Object[]> after(long last) {
        return names(" > " + last + " and merged_into_id is null order by id limit " + AT_ONCE);
    }

    private static long id(List<Object[]> names, int place) {
        return (Long) names.get(place)[0];
    }

    /** Neighbours by their ids: what belongs to them is asked for from the first to the last, in half the time. */
    private SealedPeople next(List<Object[]> names) {
        long first = id(names, 0);
        long last = id(names, names.size() - 1);
        String range = " between " + first + " and " + last;
        return people(names, phones(range), documents(range), vault.bunch(KeyOwner.OwnerKind.PERSON, first, last));
    }

    /** The entries of these people; who was merged into another has none of her own records. */
    List<IndexEntry> load(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
        List<Object[]> names = names(ids);
        List<Object[]> phones = phones(ids);
        List<Object[]> documents = documents(ids);
        KeyBunch keys = vault.bunch(Stream.of(names, phones, documents)
                .flatMap(List::stream)
                .flatMap(Stream::of)
                .filter(Sealed.class::isInstance)
                .map(Sealed.class::cast));
        return people(names, phones, documents, keys).open();
    }

    private SealedPeople people(List<Object[]> names, List<Object[]> phones, List<Object[]> documents, KeyBunch keys) {
        List<Long> ids = names.stream().map(row -> (Long) row[0]).toList();
        Map<Long, List<Reference>> references = features.stream()
                .flatMap(feature -> feature.of(ids).stream())
                .collect(Collectors.groupingBy(Reference::personId));
        return new SealedPeople(names, byPerson(phones), byPerson(documents), references, keys);
    }

    private List<Object[]> names(String condition) {
        return rows(
                "select id, given_name, family_name, aliases, national_number, foreign_number, birth_date, birth_year"
                        + " from core_person where id" + condition,
                6);
    }

    private List<Object[]> phones(String people) {
        return rows("select person_id, number from core_person_phone where person_id" + people, 1);
    }

    private List<Object[]> documents(String people) {
        return rows("select person_id, number from core_person_document where person_id" + people, 1);
    }

    private static Map<Object, List<Object[]>> byPerson(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row[0]));
    }

    /**
     * Rows of very many people, past the entities, which are made for few: an id, then sealed values, then a number.
     *
     * @param sealed how many of the columns are sealed
     */
    private List<Object[]> rows(String select, int sealed) {
        try (Statement statement = entities.unwrap(Connection.class).createStatement();
                ResultSet found = statement.executeQuery(select)) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
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
