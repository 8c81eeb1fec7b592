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

    /** The entries of these people. */
    List<IndexEntry> load(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> phones =
                texts("select p.id, n.number from Person p join p.phones n", PHONE_NUMBER, people);
        Map<Long, List<String>> documents =
                texts("select p.id, d.number from Person p join p.documents d", DOCUMENT_NUMBER, people);
        Map<Long, List<Reference>> references = features.stream()
                .flatMap(feature -> feature.of(people).stream())
                .collect(Collectors.groupingBy(Reference::personId));
        String names =
                "select p.id, p.givenName, p.familyName, p.aliases, p.nationalNumber, p.foreignNumber from Person p";
        return prepared(query(names, people).toList()).stream()
                .map(row -> new IndexEntry(
                        source(row, phones, documents), references.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private List<Object[]> prepared(List<Object[]> rows) {
        vault.prepare(rows.stream().flatMap(row -> Stream.of(row).skip(1)).map(Sealed.class::cast));
        return rows;
    }

    private IndexSource source(Object[] row, Map<Long, List<String>> phones, Map<Long, List<String>> documents) {
        Long id = (Long) row[0];
        Seal seal = seal(id);
        List<String> numbers = new ArrayList<>(documents.getOrDefault(id, List.of()));
        Stream.of(seal.open(NATIONAL_NUMBER, (Sealed) row[4]), seal.open(FOREIGN_NUMBER, (Sealed) row[5]))
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return new IndexSource(
                id,
                seal.open(GIVEN_NAME, (Sealed) row[1]),
                seal.open(FAMILY_NAME, (Sealed) row[2]),
                seal.open(ALIASES, (Sealed) row[3]),
                numbers,
                phones.getOrDefault(id, List.of()));
    }

    private Seal seal(Long id) {
        return vault.row(KeyOwner.person(id), id);
    }

    private Map<Long, List<String>> texts(String select, SealedColumn column, Collection<Long> people) {
        record Text(Long id, String opened) {}
        List<Object[]> rows = prepared(query(select, people).toList());
        return rows.stream()
                .map(row -> new Text((Long) row[0], seal((Long) row[0]).open(column, (Sealed) row[1])))
                .filter(text -> text.opened() != null)
                .collect(Collectors.groupingBy(Text::id, Collectors.mapping(Text::opened, Collectors.toList())));
    }

    private Stream<Object[]> query(String select, Collection<Long> people) {
        return entities.createQuery(select + " where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultStream();
    }
}
