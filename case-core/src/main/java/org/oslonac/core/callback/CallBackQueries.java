package org.oslonac.core.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.caller.CallerQueries;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.ClientCodes;
import org.oslonac.core.vault.Seal;

/** Promised calls for lists, in the order in which they are due. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CallBackQueries {

    private static final String ROW = "select new org.oslonac.core.callback.SealedCallBack(c.id, c.version, c.dueAt,"
            + " c.caseFileId, c.contactId, c.callerCodeId, c.regularContactId, c.whom, c.note, c.assigneeId, c.state,"
            + " c.misses, c.closedAt, c.closingNote) from CallBack c";
    private static final Map<String, String> SORTS =
            Map.of("due", "c.dueAt", "misses", "c.misses", "closed", "c.closedAt");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CallBackRepository promises;

    @Inject
    ClientCodes clients;

    @Inject
    CallerQueries callers;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** One page of the list; sort keys are {@code due}, {@code misses} and {@code closed}. */
    public Page<CallBackRow> rows(CallBackFilter filter, PageRequest page) {
        access.require(DataClass.CONTACT);
        Map<String, Object> values = new LinkedHashMap<>();
        CaseScope scope = access.cases();
        String where = where(filter, values) + " and " + scope.ofOrNone("c.caseFileId");
        String order = " order by " + SORTS.getOrDefault(page.sort(), "c.dueAt") + (page.ascending() ? "" : " desc")
                + ", c.id";
        List<SealedCallBack> rows = with(
                        values, scope.bind(entities.createQuery(ROW + where + order, SealedCallBack.class)))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        audit.listed(CallBackService.SUBJECT, rows.size());
        return Page.of(
                labelled(rows),
                page,
                with(values, scope.bind(entities.createQuery("select count(c) from CallBack c" + where, Long.class)))
                        ::getSingleResult);
    }

    /** One promised call, as a list shows it. */
    public CallBackRow row(long id) {
        access.require(DataClass.CONTACT);
        promises.get(id);
        audit.read(CallBackService.SUBJECT, id, DataClass.CONTACT);
        List<SealedCallBack> found = entities.createQuery(ROW + " where c.id = :id", SealedCallBack.class)
                .setParameter("id", id)
                .getResultList();
        return labelled(found).get(0);
    }

    /** What was tried so far, the oldest first. */
    public List<AttemptRow> attempts(long id) {
        access.require(DataClass.CONTACT);
        CallBack promise = promises.get(id);
        Seal seal = promises.seal(promise);
        return promise.attempts().stream()
                .map(one -> new AttemptRow(one.attemptedAt(), one.result(), one.note(seal), one.staffId()))
                .toList();
    }

    /** Open calls of everybody that are due before this instant, as far as the asker may know: what a shift hands over. */
    public List<Long> dueBefore(Instant before) {
        access.require(DataClass.CONTACT);
        CaseScope scope = access.cases();
        return scope.bind(entities.createQuery(
                        "select c.id from CallBack c where c.state = :due and c.dueAt < :before and "
                                + scope.ofOrNone("c.caseFileId") + " order by c.dueAt",
                        Long.class))
                .setParameter("due", CallBackState.DUE)
                .setParameter("before", before)
                .setMaxResults(PageRequest.LARGEST)
                .getResultList();
    }

    /** These calls, wherever they stand now, in the order in which they were due. */
    public List<CallBackRow> these(List<Long> ids) {
        access.require(DataClass.CONTACT);
        if (ids.isEmpty()) {
            return List.of();
        }
        CaseScope scope = access.cases();
        List<SealedCallBack> rows = scope.bind(entities.createQuery(
                        ROW + " where c.id in :ids and " + scope.ofOrNone("c.caseFileId") + " order by c.dueAt, c.id",
                        SealedCallBack.class))
                .setParameter("ids", ids)
                .getResultList();
        audit.listed(CallBackService.SUBJECT, rows.size());
        return labelled(rows);
    }

    private static String where(CallBackFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        add(where, values, filter.assigneeId(), "c.assigneeId = :assignee", "assignee");
        add(where, values, filter.state(), "c.state = :state", "state");
        add(where, values, filter.dueBefore(), "c.dueAt < :before", "before");
        add(where, values, filter.caseFileId(), "c.caseFileId = :client", "client");
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, Object value, String condition, String name) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private List<CallBackRow> labelled(List<SealedCallBack> found) {
        promises.prepare(found.stream().flatMap(row -> row.sealed()));
        List<CallBackRow> rows = found.stream()
                .map(row -> row.open(promises.seal(row.caseFileId(), row.id())))
                .toList();
        Map<Long, String> codes = clients.codes(rows.stream()
                .map(CallBackRow::caseFileId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, String> words = callers.words(rows.stream()
                .map(CallBackRow::callerCodeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.labelled(label(row, codes, words))).toList();
    }

    private static String label(CallBackRow row, Map<Long, String> codes, Map<Long, String> words) {
        if (row.caseFileId() != null) {
            return codes.get(row.caseFileId());
        }
        return row.callerCodeId() == null ? row.label() : words.get(row.callerCodeId());
    }
}
