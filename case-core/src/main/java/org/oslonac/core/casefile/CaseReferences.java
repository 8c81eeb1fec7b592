package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseOpened;
import org.oslonac.core.person.api.PersonChanged;
import org.oslonac.core.person.api.PersonReferences;

/** Lets the search box find a person by the codes of her cases, and lead to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseReferences implements PersonReferences {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Event<PersonChanged> changed;

    /** Ids are numbers of ours, so they may stand in the question; JPQL takes a time that grows with the square of them. */
    @Override
    public List<Reference> of(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        String people = personIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery("select person_id, code from core_case_file where person_id in ("
                        + people + ") order by code_year desc, code_number desc")
                .getResultList();
        return rows.stream().map(row -> reference((Object[]) row)).toList();
    }

    private static Reference reference(Object[] row) {
        String code = (String) row[1];
        return new Reference(((Number) row[0]).longValue(), code, "/cases/" + code);
    }

    @Override
    public Set<String> open() {
        CaseScope scope = access.cases();
        String asked = "select f.code from CaseFile f where " + scope.among("f.id");
        return new HashSet<>(
                scope.bind(entities.createQuery(asked, String.class)).getResultList());
    }

    void opened(@Observes CaseOpened opened) {
        changed.fire(new PersonChanged(opened.personId()));
    }
}
