package org.oslonac.core.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.casefile.api.CaseCode;

/** Reads the trace of one case: of itself, its client, and what hangs on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ViewerRepository {

    /** How the ids of each subject are found; every part is asked alone, so that the index of the trace serves it. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "case_file", ":file",
            "case_timeline", ":file",
            "case_viewers", ":file",
            "person", "select f.personId from CaseFile f where f.id = :file",
            "contact", "select k.contactId from ClientOfContact k where k.caseFileId = :file",
            "safe_contact_plan", "select p.id from SafeContactPlan p where p.caseFileId = :file",
            "call_back", "select c.id from CallBack c where c.caseFileId = :file",
            "regular_contact", "select r.id from RegularContact r where r.caseFileId = :file",
            "break_glass", "select b.id from BreakGlass b where b.caseFileId = :file",
            "case_relation", "select r.id from CaseRelation r where r.caseFileId = :file");

    @PersistenceContext
    EntityManager entities;

    /** A case, who leads it, whoever asks. */
    record Wanted(long id, String code, Long ownerId) {}

    /** A colleague as the list names her. */
    record Colleague(String name, Set<String> roles) {

        @Override
        public String toString() {
            return "Colleague";
        }
    }

    Optional<Wanted> find(String code) {
        return entities.createQuery(
                        "select f.id, f.code, f.ownerId from CaseFile f where f.code = :code", Object[].class)
                .setParameter("code", CaseCode.parse(code).map(CaseCode::text).orElse(""))
                .getResultStream()
                .findFirst()
                .map(row -> new Wanted((Long) row[0], (String) row[1], (Long) row[2]));
    }

    List<Trace> traces(long caseFileId, Instant from, Instant until) {
        List<Trace> traces = new ArrayList<>();
        SUBJECTS.forEach((subject, ids) -> entities.createQuery(
                        "select e.staffId, e.happenedAt, e.action, e.fields from AuditEvent e where e.subject = :subject"
                                + " and e.subjectId in (" + ids
                                + ") and e.happenedAt >= :from and e.happenedAt < :until"
                                + " and e.staffId is not null",
                        Object[].class)
                .setParameter("subject", subject)
                .setParameter("file", caseFileId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Trace((Long) row[0], (Instant) row[1], (AuditAction) row[2], subject, (String) row[3]))
                .forEach(traces::add));
        return traces;
    }

    Map<Long, Colleague> colleagues(Collection<Long> ids) {
        Map<Long, Colleague> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select a.id, a.displayName, r from StaffAccount a left join a.roles r where a.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> {
                        Colleague one = found.computeIfAbsent(
                                (Long) row[0], id -> new Colleague((String) row[1], new TreeSet<>()));
                        if (row[2] != null) {
                            one.roles().add((String) row[2]);
                        }
                    });
        }
        return found;
    }
}
