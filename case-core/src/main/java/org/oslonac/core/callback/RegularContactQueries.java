package org.oslonac.core.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.task.api.ClientCodes;

/** Rhythms for lists: all that hold, those who were not reached, and those that are the supervisor's business. */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class RegularContactQueries {

    private static final String ROW = "select r from RegularContact r";
    private static final Map<RegularContactScope, String> WHERE = Map.of(
            RegularContactScope.ALL, " where r.endedAt is null",
            RegularContactScope.NOT_REACHED, " where r.endedAt is null and (r.misses > 0 or r.nextDueAt < :today)",
            RegularContactScope.ESCALATED, " where r.endedAt is null and r.escalatesAt <= :now");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CallBackRepository promises;

    @Inject
    ClientCodes clients;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One page, those due first on top. */
    public Page<RegularContactRow> rows(RegularContactScope scope, PageRequest page) {
        access.require(DataClass.CONTACT);
        CaseScope cases = access.cases();
        List<RegularContact> rows = timed(
                        scope,
                        cases.bind(entities.createQuery(
                                ROW + where(scope, cases) + " order by r.nextDueAt, r.id", RegularContact.class)))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        audit.listed(RegularContactService.SUBJECT, rows.size());
        return Page.of(coded(rows), page, () -> count(scope));
    }

    public long count(RegularContactScope scope) {
        access.require(DataClass.CONTACT);
        CaseScope cases = access.cases();
        return timed(
                        scope,
                        cases.bind(entities.createQuery(
                                "select count(r) from RegularContact r" + where(scope, cases), Long.class)))
                .getSingleResult();
    }

    private static String where(RegularContactScope scope, CaseScope cases) {
        return WHERE.get(scope) + " and " + cases.of("r.caseFileId");
    }

    /** The rhythm that holds for this client, as a form. */
    public Optional<RegularContactDraft> draft(long caseFileId) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        return promises.rhythmOf(caseFileId).map(rhythm -> {
            audit.read(RegularContactService.SUBJECT, rhythm.getId(), DataClass.CONTACT);
            return rhythm.draft(promises.seal(rhythm));
        });
    }

    /** The rhythm that holds for this client, as a list shows it. */
    public Optional<RegularContactRow> of(long caseFileId) {
        access.requireCase(caseFileId, DataClass.CONTACT);
        return coded(entities.createQuery(
                                ROW + " where r.endedAt is null and r.caseFileId = :client", RegularContact.class)
                        .setParameter("client", caseFileId)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private <T> TypedQuery<T> timed(RegularContactScope scope, TypedQuery<T> query) {
        return switch (scope) {
            case ALL -> query;
            case NOT_REACHED -> query.setParameter("today", startOfToday());
            case ESCALATED -> query.setParameter("now", clock.instant());
        };
    }

    private Instant startOfToday() {
        return LocalDate.now(clock).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private List<RegularContactRow> coded(List<RegularContact> found) {
        promises.prepare(found.stream().map(RegularContact::sealedNote));
        Map<Long, String> codes =
                clients.codes(found.stream().map(RegularContact::caseFileId).toList());
        return found.stream()
                .map(one -> one.row(codes.get(one.caseFileId()), promises.seal(one)))
                .toList();
    }
}
