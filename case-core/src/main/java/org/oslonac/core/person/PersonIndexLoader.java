package org.oslonac.core.person;

import static org.oslonac.core.person.PersonSecret.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
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
import org.oslonac.core.vault.Vault;

/**
 * Reads and opens what the index is made of, some thousands of people at a time: a handful of queries for each of these,
 * however many people there are in all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonIndexLoader {

    private static final int AT_ONCE = 2000;

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
        List<Object[]> names = query(
                "select p.id, p.givenName, p.familyName, p.aliases, p.nationalNumber, p.foreignNumber,"
                        + " p.birthDate, p.birthYear from Person p",
                people);
        List<Object[]> phones = query("select p.id, n.number from Person p join p.phones n", people);
        List<Object[]> documents = query("select p.id, d.number from Person p join p.documents d", people);
        Map<Long, List<Reference>> references = features.stream()
                .flatMap(feature -> feature.of(people).stream())
                .collect(Collectors.groupingBy(Reference::personId));
        KeyBunch keys = vault.bunch(Stream.of(names, phones, documents)
                .flatMap(List::stream)
                .flatMap(Stream::of)
                .filter(Sealed.class::isInstance)
                .map(Sealed.class::cast));
        Map<Long, List<Object[]>> phonesOf = phones.stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
        Map<Long, List<Object[]>> papersOf = documents.stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
        return names.parallelStream()
                .map(row -> {
                    Seal seal = keys.row(KeyOwner.person((Long) row[0]), (Long) row[0]);
                    return new IndexEntry(
                            source(
                                    row,
                                    texts(phonesOf.get(row[0]), PHONE_NUMBER, seal),
                                    texts(papersOf.get(row[0]), DOCUMENT_NUMBER, seal),
                                    seal),
                            references.getOrDefault((Long) row[0], List.of()));
                })
                .toList();
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

    private List<Object[]> query(String select, Collection<Long> people) {
        return entities.createQuery(select + " where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultList();
    }
}
