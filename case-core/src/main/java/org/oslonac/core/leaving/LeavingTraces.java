package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oslonac.core.audit.AuditAction;

/** What one colleague read, from the trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeavingTraces {

    private static final Set<AuditAction> READING = EnumSet.of(
            AuditAction.READ, AuditAction.REVEALED, AuditAction.LISTED, AuditAction.SEARCHED, AuditAction.EXPORTED);

    /** How the case {@code f} of a row {@code e} is found, by what the row is about. */
    private static final Map<String, String> CASES = Map.ofEntries(
            Map.entry("case_file", "CaseFile f where f.id = e.subjectId"),
            Map.entry("case_timeline", "CaseFile f where f.id = e.subjectId"),
            Map.entry("case_viewers", "CaseFile f where f.id = e.subjectId"),
            Map.entry("person", "CaseFile f where f.personId = e.subjectId"),
            Map.entry(
                    "contact", "ClientOfContact k, CaseFile f where k.contactId = e.subjectId and f.id = k.caseFileId"),
            Map.entry("call_back", of("CallBack")),
            Map.entry("regular_contact", of("RegularContact")),
            Map.entry("safe_contact_plan", of("SafeContactPlan")),
            Map.entry("consent", of("Consent")),
            Map.entry("consent_scan", of("Consent")),
            Map.entry("break_glass", of("BreakGlass")),
            Map.entry("case_relation", of("CaseRelation")));

    @PersistenceContext
    EntityManager entities;

    private static String of(String entity) {
        return entity + " k, CaseFile f where k.id = e.subjectId and f.id = k.caseFileId";
    }

    /** By kind, without what it was; the most frequent first. */
    List<ReadingRow> kinds(long staffId, Instant since) {
        return entities.createQuery(
                        "select e.action, e.subject, count(e), count(distinct function('date', e.happenedAt))"
                                + " from AuditEvent e where e.staffId = :staff and e.happenedAt >= :since"
                                + " and e.action in :reading group by e.action, e.subject"
                                + " order by count(e) desc, e.action, e.subject",
                        Object[].class)
                .setParameter("staff", staffId)
                .setParameter("since", since)
                .setParameter("reading", READING)
                .getResultStream()
                .map(row -> new ReadingRow((AuditAction) row[0], (String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    /** By case, the latest code first. */
    List<ReadCaseRow> cases(long staffId, Instant since) {
        Map<String, Map<AuditAction, Long>> cases = new TreeMap<>(Comparator.reverseOrder());
        entities.createQuery(
                        CASES.entrySet().stream()
                                .map(
                                        kind -> "select f.code, e.action, count(e) from AuditEvent e, "
                                                + kind.getValue()
                                                + " and e.subject = '" + kind.getKey() + "' and e.staffId = :staff"
                                                + " and e.happenedAt >= :since and e.action in :reading group by f.code, e.action")
                                .collect(Collectors.joining(" union all ")),
                        Object[].class)
                .setParameter("staff", staffId)
                .setParameter("since", since)
                .setParameter("reading", READING)
                .getResultStream()
                .forEach(row -> cases.computeIfAbsent((String) row[0], code -> new TreeMap<>())
                        .merge((AuditAction) row[1], (Long) row[2], Long::sum));
        return cases.entrySet().stream()
                .flatMap(one -> one.getValue().entrySet().stream()
                        .map(act -> new ReadCaseRow(one.getKey(), act.getKey(), act.getValue())))
                .toList();
    }
}
