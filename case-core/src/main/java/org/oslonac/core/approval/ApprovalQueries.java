package org.oslonac.core.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.api.Approvable;
import org.oslonac.core.approval.api.ApprovalSubject;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;

/** Requests for lists and one by one: what waits for the asker, what she asked for, what was decided. */
@Stateless
@RolesAllowed({Role.SUPERVISOR, Role.CASE_MANAGER, Role.LAWYER, Role.ADMIN, Role.DPO})
public class ApprovalQueries {

    private static final Set<ApprovalState> OVER = EnumSet.complementOf(EnumSet.of(ApprovalState.SUBMITTED));

    @PersistenceContext
    EntityManager entities;

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApproverRepository approvers;

    @Inject
    Approvables approvables;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the signed-in approver may decide now, the oldest first. */
    @RolesAllowed(Role.SUPERVISOR)
    public Page<ApprovalRow> waiting(PageRequest page) {
        Instant now = clock.instant();
        List<Approval> submitted =
                approvals.submitted().stream().filter(one -> one.isWaiting(now)).toList();
        Map<String, ApproverChain> chains = new HashMap<>();
        List<ApprovalRow> mine = submitted.stream()
                .filter(one -> chains.computeIfAbsent(one.getSubjectType(), approvers::chain)
                        .turnOf(staff.id(), one::isPartOf, one.getRequestedAt(), now)
                        .isPresent())
                .map(one -> row(one, now))
                .toList();
        List<ApprovalRow> rows =
                mine.stream().skip(page.first()).limit(page.size()).toList();
        audit.listed(ApprovalRegister.SUBJECT, rows.size());
        return new Page<>(rows, mine.size());
    }

    /** What the signed-in colleague has asked for, the newest first. */
    public Page<ApprovalRow> asked(PageRequest page) {
        return page("a.requestedBy = :staff", Map.of("staff", staff.id()), "a.requestedAt desc", page);
    }

    /** Answers to the signed-in colleague's requests that she has not read, the newest first. */
    public Page<ApprovalRow> unread(PageRequest page) {
        return page(
                "a.requestedBy = :staff and a.answerSeenAt is null and a.state in :states",
                Map.of("staff", staff.id(), "states", OVER),
                "a.decidedAt desc",
                page);
    }

    /** What was decided, by anybody, the newest first. */
    @RolesAllowed(Role.SUPERVISOR)
    public Page<ApprovalRow> decided(PageRequest page) {
        return page("a.state in :states", Map.of("states", OVER), "a.decidedAt desc", page);
    }

    private Page<ApprovalRow> page(String where, Map<String, Object> values, String order, PageRequest page) {
        Instant now = clock.instant();
        TypedQuery<Approval> query = entities.createQuery(
                "select a from Approval a where " + where + " order by " + order + ", a.id desc", Approval.class);
        values.forEach(query::setParameter);
        List<ApprovalRow> rows = query.setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(one -> row(one, now))
                .toList();
        audit.listed(ApprovalRegister.SUBJECT, rows.size());
        TypedQuery<Long> all = entities.createQuery("select count(a) from Approval a where " + where, Long.class);
        values.forEach(all::setParameter);
        return Page.of(rows, page, all::getSingleResult);
    }

    private ApprovalRow row(Approval approval, Instant now) {
        return approval.row(approvables.of(approval.getSubjectType()).titleKey(), approvals.seal(approval), now);
    }

    /** The names of the colleagues in these rows, in one query. */
    public Map<Long, String> names(Collection<ApprovalRow> rows) {
        return approvals.names(rows.stream().flatMap(ApprovalQueries::people).collect(Collectors.toSet()));
    }

    private static Stream<Long> people(ApprovalRow row) {
        return Stream.of(row.requestedBy(), row.decidedBy(), row.decidedFor()).filter(Objects::nonNull);
    }

    /**
     * One request with all that is approved. A requester who reads the answer has been told.
     *
     * @throws NotFound when there is none, or the asker neither asked for it nor approves anything
     */
    public ApprovalDetails details(long id) {
        Approval approval = approvals.get(id);
        boolean asker = approval.getRequestedBy() == staff.id();
        if (!asker && !staff.has(Role.SUPERVISOR)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        if (asker) {
            approval.seen(now);
        }
        audit.read(ApprovalRegister.SUBJECT, id);
        return details(approval, now);
    }

    private ApprovalDetails details(Approval approval, Instant now) {
        Approvable kind = approvables.of(approval.getSubjectType());
        ApprovalSubject subject = kind.subject(approval.getSubjectId());
        SubjectVersion version = SubjectVersion.of(kind.type(), approval.getSubjectId(), subject);
        boolean waits = approval.isWaiting(now);
        List<Turn> turns = waits
                ? approvers.chain(kind.type()).turns(approval::isPartOf, approval.getRequestedAt(), now)
                : List.of();
        boolean may = turns.stream()
                .anyMatch(turn -> turn.staffId() == staff.id() && !turn.from().isAfter(now));
        ApprovalRow row = row(approval, now);
        Set<Long> people = new HashSet<>(people(row).toList());
        turns.stream().map(Turn::standsInFor).filter(Objects::nonNull).forEach(people::add);
        return new ApprovalDetails(
                row,
                subject.path(),
                subject.facts(),
                !approval.isAbout(version),
                turns,
                may,
                waits && turns.isEmpty() ? approvers.toAppoint(approval::isPartOf) : List.of(),
                approvals.names(people));
    }
}
