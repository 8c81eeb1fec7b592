package org.oslonac.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.api.PersonMove;

/** Lets cases go along when two people turn out to be one; each case stays a case of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseMoves implements PersonMove {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseFileRepository files;

    @Inject
    Access access;

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public List<Moving> of(long personId) {
        return entities.createQuery(
                        "select f from CaseFile f where f.personId = :person order by f.codeYear, f.codeNumber",
                        CaseFile.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(file -> new Moving(file.getId(), file.getCode(), "/cases/" + file.getCode()))
                .toList();
    }

    @Override
    public void demand(Collection<Long> ids) {
        ids.forEach(id -> access.requireCase(id, DataClass.TRAFFICKING));
    }

    @Override
    public void move(Collection<Long> ids, long from, long to) {
        ids.forEach(id -> files.lock(id).movesTo(to));
    }

    @Override
    public List<String> moveBack(Collection<Long> ids, long from, long to) {
        List<String> staying = new ArrayList<>();
        for (long id : ids) {
            CaseFile file = files.lock(id);
            if (file.getPersonId() == to) {
                file.movesTo(from);
            } else {
                staying.add(file.getCode());
            }
        }
        return staying;
    }
}
