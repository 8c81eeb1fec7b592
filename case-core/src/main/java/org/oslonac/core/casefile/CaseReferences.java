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

    @Override
    public List<Reference> of(Collection<Long> personIds) {
        return entities.createQuery(
                        "select f.personId, f.code from CaseFile f where f.personId in :people"
                                + " order by f.codeYear desc, f.codeNumber desc",
                        Object[].class)
                .setParameter("people", personIds)
                .getResultStream()
                .map(row -> new Reference((Long) row[0], (String) row[1], "/cases/" + row[1]))
                .toList();
    }

    @Override
    public Set<String> open() {
        CaseScope scope = access.cases();
        String asked = "select f.code from CaseFile f where " + scope.of("f.id");
        return new HashSet<>(
                scope.bind(entities.createQuery(asked, String.class)).getResultList());
    }

    void opened(@Observes CaseOpened opened) {
        changed.fire(new PersonChanged(opened.personId()));
    }
}
