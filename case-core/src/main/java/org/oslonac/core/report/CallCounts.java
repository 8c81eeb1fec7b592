package org.oslonac.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.UtcInstant;

/**
 * Counts contacts in SQL, grouped by any of the dimensions. Purposes are joined only where they are grouped by, so a call
 * counts once everywhere else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallCounts {

    private static final String EARLIER = "exists (select 1 from core_contact e where e.%1$s = c.%1$s"
            + " and (e.started_at < c.started_at or (e.started_at = c.started_at and e.id < c.id)))";
    private static final String KNOWN_CALLER = "case when c.number_hash is null and c.caller_code_id is null then null"
            + " when " + EARLIER.formatted("number_hash") + " or " + EARLIER.formatted("caller_code_id")
            + " then 'REPEAT' else 'FIRST' end";

    @PersistenceContext
    EntityManager entities;

    /** The counts of each combination of keys that occurs; without dimensions one count of everything. */
    Map<List<String>, ReportCell> by(ReportQuestion question, List<String> dimensions) {
        List<String> keys = dimensions.stream()
                .map(dimension -> expression(dimension, question.from(), question.to()))
                .toList();
        String sql = "select "
                + String.join("", keys.stream().map(key -> key + ", ").toList())
                + "count(*), coalesce(sum(c.minutes), 0), coalesce(sum(c.minutes is null), 0) from core_contact c"
                + (dimensions.contains("PURPOSE") ? " left join core_contact_purpose p on p.contact_id = c.id" : "")
                + " where c.started_at >= ? and c.started_at < ?"
                + scope(question.scope())
                + (keys.isEmpty() ? "" : " group by " + String.join(", ", keys));
        var query = entities.createNativeQuery(sql)
                .setParameter(1, boundary(question.from()))
                .setParameter(2, boundary(question.to().plusDays(1)));
        Map<List<String>, ReportCell> counts = new LinkedHashMap<>();
        for (Object one : query.getResultList()) {
            Object[] row = (Object[]) one;
            List<String> key = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                key.add(row[i] == null ? null : row[i].toString());
            }
            counts.put(
                    Collections.unmodifiableList(key),
                    new ReportCell(
                            number(row[keys.size()]),
                            number(row[keys.size() + 1]),
                            number(row[keys.size() + 2]),
                            false));
        }
        return counts;
    }

    private static String expression(String dimension, LocalDate from, LocalDate to) {
        return switch (dimension) {
            case "YEAR" -> "date_format(" + OfficeHours.local("c.started_at", from, to) + ", '%Y')";
            case "MONTH" -> "date_format(" + OfficeHours.local("c.started_at", from, to) + ", '%Y-%m')";
            case "HOUR" ->
                "if(c.start_known, date_format(" + OfficeHours.local("c.started_at", from, to) + ", '%H'), null)";
            case "PURPOSE" ->
                "if(p.purpose is null and c.non_counselling is not null, '" + CallReport.NON_COUNSELLING
                        + "', p.purpose)";
            case "CALLER_TYPE" -> "c.caller_type";
            case "CHANNEL" -> "c.channel";
            case "LINE" -> "c.line";
            case "DIRECTION" -> "c.direction";
            case "NON_COUNSELLING" -> "c.non_counselling";
            case "KNOWN_CALLER" -> KNOWN_CALLER;
            default -> throw new IllegalArgumentException("No dimension is called " + dimension);
        };
    }

    private static String scope(String scope) {
        return switch (scope) {
            case "COUNSELLING" -> " and c.non_counselling is null";
            case "NON_COUNSELLING" -> " and c.non_counselling is not null";
            default -> "";
        };
    }

    private static String boundary(LocalDate day) {
        return UtcInstant.sql(day.atStartOfDay(OfficeTime.ZONE).toInstant());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
