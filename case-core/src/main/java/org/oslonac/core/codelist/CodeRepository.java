package org.oslonac.core.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CodeRepository {

    @PersistenceContext
    EntityManager entities;

    List<Code> all() {
        return entities.createQuery("select c from Code c order by c.list, c.position", Code.class)
                .getResultList();
    }

    List<Code> ofList(String list) {
        return entities.createQuery("select c from Code c where c.list = :list order by c.position, c.id", Code.class)
                .setParameter("list", list)
                .getResultList();
    }

    List<String> names() {
        return entities.createQuery("select distinct c.list from Code c order by c.list", String.class)
                .getResultList();
    }

    void add(Code code) {
        entities.persist(code);
        entities.flush();
    }
}
