package org.oslonac.core.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.codelist.api.CodeColumn;
import org.oslonac.core.codelist.api.CodeColumns;

/** In how many records the codes of a list stand, over all modules, in one query. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CodeUsage {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<CodeColumns> modules;

    Map<String, Long> of(String list) {
        List<CodeColumn> columns = modules.stream()
                .flatMap(module -> module.columns().stream())
                .filter(column -> column.list().equals(list))
                .toList();
        Map<String, Long> uses = new HashMap<>();
        if (!columns.isEmpty()) {
            String sql = columns.stream()
                    .map(column -> "select " + column.column() + ", count(*) from " + column.table() + " where "
                            + column.column() + " is not null group by " + column.column())
                    .collect(Collectors.joining(" union all "));
            for (Object one : entities.createNativeQuery(sql).getResultList()) {
                Object[] row = (Object[]) one;
                uses.merge((String) row[0], ((Number) row[1]).longValue(), Long::sum);
            }
        }
        return uses;
    }
}
