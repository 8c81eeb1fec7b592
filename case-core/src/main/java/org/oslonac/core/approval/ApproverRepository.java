package org.oslonac.core.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.OfficeTime;

/** Who approves: colleagues in the role of a supervisor, in the order that the house has set, then by the age of accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproverRepository {

    private static final String CHAIN = "select a.id, a.display_name, v.last_day, v.deputy_id"
            + " from core_staff_account a join core_staff_role r on r.staff_id = a.id and r.role = ?"
            + " left join core_approver_chain c on c.staff_id = a.id and c.subject_type ="
            + " (select coalesce(max(o.subject_type), '') from core_approver_chain o where o.subject_type = ?)"
            + " left join core_staff_absence v on v.staff_id = a.id and ? between v.first_day and v.last_day"
            + " where a.enabled = true order by c.place is null, c.place, a.id, v.last_day desc";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The chain of today for this kind, with who is away. */
    ApproverChain chain(String kind) {
        List<?> rows = entities.createNativeQuery(CHAIN)
                .setParameter(1, Role.SUPERVISOR)
                .setParameter(2, kind)
                .setParameter(3, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        Map<Long, Approver> chain = new LinkedHashMap<>();
        for (Object row : rows) {
            Approver one = approver((Object[]) row);
            chain.putIfAbsent(one.staffId(), one);
        }
        return new ApproverChain(List.copyOf(chain.values()));
    }

    private static Approver approver(Object[] row) {
        Long deputy = row[3] == null ? null : ((Number) row[3]).longValue();
        return new Approver(((Number) row[0]).longValue(), (String) row[1], endOf(row[2]), deputy);
    }

    private static Instant endOf(Object day) {
        return day == null
                ? null
                : LocalDate.parse(day.toString())
                        .plusDays(1)
                        .atStartOfDay(OfficeTime.ZONE)
                        .toInstant();
    }

    /** Case managers who are not part of the request: whom the house could make approvers. */
    List<String> toAppoint(LongPredicate part) {
        return entities.createQuery(
                        "select a.id, a.displayName from StaffAccount a join a.roles r where r = :role and a.enabled = true"
                                + " order by a.displayName",
                        Object[].class)
                .setParameter("role", Role.CASE_MANAGER)
                .getResultStream()
                .filter(row -> !part.test((Long) row[0]))
                .map(row -> (String) row[1])
                .toList();
    }

    /** Kinds with an order of their own; the empty one is that of all others. */
    Set<String> ordered() {
        List<?> kinds = entities.createNativeQuery("select distinct subject_type from core_approver_chain")
                .getResultList();
        return kinds.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Whoever asks for another order, and whoever decides on one, comes after who came first. */
    void lock() {
        entities.createNativeQuery("select staff_id from core_approver_chain for update")
                .getResultList();
    }

    void add(ApproverChange change) {
        entities.persist(change);
        entities.flush();
    }

    ApproverChange change(long id) {
        return Optional.ofNullable(entities.find(ApproverChange.class, id)).orElseThrow(NotFound::new);
    }

    /** What was asked for this kind last. */
    Optional<ApproverChange> lastChange(String kind) {
        return entities.createQuery(
                        "select c from ApproverChange c where c.subjectType = :kind order by c.id desc",
                        ApproverChange.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Sets the order of this kind; colleagues who are not named come after. */
    void order(String kind, List<Long> staffIds) {
        entities.createNativeQuery("delete from core_approver_chain where subject_type = ?")
                .setParameter(1, kind)
                .executeUpdate();
        for (int place = 0; place < staffIds.size(); place++) {
            entities.createNativeQuery(
                            "insert into core_approver_chain (subject_type, staff_id, place) values (?, ?, ?)")
                    .setParameter(1, kind)
                    .setParameter(2, staffIds.get(place))
                    .setParameter(3, place + 1)
                    .executeUpdate();
        }
    }
}
