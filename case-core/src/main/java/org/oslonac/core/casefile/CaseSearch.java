package org.oslonac.core.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.casefile.api.CaseCode;
import org.oslonac.core.casefile.api.CaseStatus;

/**
 * The condition that a filter of the list means among the cases that the asker may know of, with its parameters: nothing
 * that is typed becomes part of it.
 */
final class CaseSearch {

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final CaseScope scope;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    CaseSearch(CaseFilter filter, CaseScope scope) {
        this.scope = scope;
        where.append(" and ").append(scope.among("f.id"));
        is("f.status = :status", "status", filter.status());
        is(
                "f.status not in :closed",
                "closed",
                filter.openOnly() ? EnumSet.of(CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED) : null);
        is("f.ownerId = :owner", "owner", filter.ownerId());
        is("f.riskLevel = :risk", "risk", filter.riskLevel());
        is("f.codeYear = :year", "year", filter.year());
        is("f.code like :text", "text", pattern(filter.text()));
    }

    /** A whole code in any spelling, or a piece of one; signs that mean something to the database are left out. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return CaseCode.parse(text)
                .map(CaseCode::text)
                .orElseGet(() -> '%'
                        + text.strip()
                                .toUpperCase(Locale.ROOT)
                                .replace('А', 'A')
                                .replaceAll("[^A-Z0-9-]", "?")
                        + '%');
    }

    private void is(String condition, String parameter, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        TypedQuery<T> query = scope.bind(entities.createQuery(select + " from CaseFile f" + where + order, type));
        parameters.forEach(query::setParameter);
        return query;
    }
}
