package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.*;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.person.api.PersonReferences;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.vault.KeyBunch;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.SealedColumn;
import org.oslonac.core.vault.SealedText;
import org.oslonac.core.vault.Vault;

/**
 * Reads and opens what the index is made of, some thousands of people at a time: a handful of queries for each of these,
 * however many people there are in all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonIndexLoader {

    private static final int AT_ONCE = 5000;
    private static final int FEW = 250;
    private static final SealedText STORED = new SealedText();

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<PersonReferences> features;

    @Inject
    Vault vault;

    /** Hands everybody over, piece by piece. */
    void loadAll(Consumer<List<IndexEntry>> taker) {
        long last = 0;
        for (List<Long> ids = after(last); !ids.isEmpty(); ids = after(last)) {
            taker.accept(load(ids));
            last = ids.get(ids.size() - 1);
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
        if (people.isEmpty()) {
            return List.of();
        }
        List<Object[]> names = rows(
                "select id, given_name, family_name, aliases, national_number, foreign_number, birth_date, birth_year"
                        + " from core_person where id",
                people,
                6);
        List<Object[]> phones = rows("select person_id, number from core_person_phone where person_id", people, 1);
        List<Object[]> documents =
                rows("select person_id, number from core_person_document where person_id", people, 1);
        Map<Long, List<Reference>> references = references(new ArrayList<>(people));
        KeyBunch keys = vault.bunch(Stream.of(names, phones, documents)
                .flatMap(List::stream)
                .flatMap(Stream::of)
                .filter(Sealed.class::isInstance)
                .map(Sealed.class::cast));
        Map<Object, List<Object[]>> phonesOf = phones.stream().collect(Collectors.groupingBy(row -> row[0]));
        Map<Object, List<Object[]>> papersOf = documents.stream().collect(Collectors.groupingBy(row -> row[0]));
        return names.parallelStream()
                .map(row -> {
                    Seal seal = keys.row(KeyOwner.person((Long) row[0]), (Long) row[0]);
                    List<String> numbers = texts(phonesOf.get(row[0]), PHONE_NUMBER, seal);
                    List<String> papers = texts(papersOf.get(row[0]), DOCUMENT_NUMBER, seal);
                    return new IndexEntry(
                            source(row, numbers, papers, seal), references.getOrDefault((Long) row[0], List.of()));
                })
                .toList();
    }

    /** Some hundreds at a time: what JPQL takes grows with the square of its parameters. */
    private Map<Long, List<Reference>> references(List<Long> people) {
        Map<Long, List<Reference>> found = new HashMap<>();
        for (int from = 0; from < people.size(); from += FEW) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + FEW));
            features.stream()
                    .flatMap(feature -> feature.of(some).stream())
                    .forEach(one -> found.computeIfAbsent(one.personId(), any -> new ArrayList<>())
                            .add(one));
        }
        return found;
    }

    private static IndexSource source(Object[] row, List<String> phones, List<String> documents, Seal seal) {
        List<String> numbers = new ArrayList<>(documents);
        Stream.of(seal.open(NATIONAL_NUMBER, (Sealed) row[4]), seal.open(FOREIGN_NUMBER, (Sealed) row[5]))
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return new IndexSource(
                (Long) row[0],
                seal.open(GIVEN_NAME, (Sealed) row[1]),
                seal.open(FAMILY_NAME, (Sealed) row[2]),
                seal.open(ALIASES, (Sealed) row[3]),
                year(seal.open(BIRTH_DATE, (Sealed) row[6]), (Integer) row[7]),
                numbers,
                phones);
    }

    private static Integer year(String birthDate, Integer about) {
        return birthDate == null ? about : Integer.valueOf(birthDate.substring(0, birthDate.indexOf('-')));
    }

    /** What is in these rows; an erased value is none. */
    private static List<String> texts(List<Object[]> rows, SealedColumn column, Seal seal) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> seal.open(column, (Sealed) row[1]))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /**
     * Rows of some thousands of people, past the entities, which are made for few: an id, then sealed values, then a number.
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
                            : found.getObject(i + 1, Integer.class);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be read, SQL state " + e.getSQLState());
        }
    }
}
