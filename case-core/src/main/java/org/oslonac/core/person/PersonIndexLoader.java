package org.oslonac.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.person.api.PersonReferences;
import org.oslonac.core.person.api.PersonReferences.Reference;

/** Reads what the index is made of: three queries and one a feature, however many people there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonIndexLoader {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<PersonReferences> features;

    /** The entries of these people, or of everybody when {@code null}. */
    List<IndexEntry> load(Collection<Long> people) {
        if (people != null && people.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> phones = texts("select p.id, n.number from Person p join p.phones n", people);
        Map<Long, List<String>> documents = texts("select p.id, d.number from Person p join p.documents d", people);
        Map<Long, List<Reference>> references = features.stream()
                .flatMap(feature -> feature.of(people).stream())
                .collect(Collectors.groupingBy(Reference::personId));
        String names =
                "select p.id, p.givenName, p.familyName, p.aliases, p.nationalNumber, p.foreignNumber from Person p";
        return query(names, people)
                .map(row -> new IndexEntry(
                        source(row, phones, documents), references.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static IndexSource source(Object[] row, Map<Long, List<String>> phones, Map<Long, List<String>> documents) {
        Long id = (Long) row[0];
        List<String> numbers = Stream.concat(
                        Stream.of((String) row[4], (String) row[5]), documents.getOrDefault(id, List.of()).stream())
                .filter(Objects::nonNull)
                .toList();
        return new IndexSource(
                id, (String) row[1], (String) row[2], (String) row[3], numbers, phones.getOrDefault(id, List.of()));
    }

    private Map<Long, List<String>> texts(String select, Collection<Long> people) {
        return query(select, people)
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Stream<Object[]> query(String select, Collection<Long> people) {
        TypedQuery<Object[]> query = people == null
                ? entities.createQuery(select, Object[].class)
                : entities.createQuery(select + " where p.id in :people", Object[].class)
                        .setParameter("people", people);
        return query.getResultStream();
    }
}
