package org.oslonac.core.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AbsenceRepository {

    private static final String ROW = "select new org.oslonac.core.absence.AbsenceRow(a.id, a.staffId, a.deputyId,"
            + " a.firstDay, a.lastDay) from StaffAbsence a where a.lastDay >= :today and a.firstDay <= a.lastDay";
    private static final String ORDER = " order by a.firstDay, a.id";

    @PersistenceContext
    EntityManager entities;

    void add(StaffAbsence absence) {
        entities.persist(absence);
        entities.flush();
    }

    void remove(StaffAbsence absence) {
        entities.remove(absence);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    StaffAbsence get(long id) {
        return Optional.ofNullable(entities.find(StaffAbsence.class, id)).orElseThrow(NotFound::new);
    }

    /** Her own absences that run or come. */
    List<StaffAbsence> own(long staffId, LocalDate today) {
        return open("staffId", staffId, today);
    }

    /** Absences that run or come in which she stands in. */
    List<StaffAbsence> standingIn(long staffId, LocalDate today) {
        return open("deputyId", staffId, today);
    }

    private List<StaffAbsence> open(String whose, long staffId, LocalDate today) {
        return entities.createQuery(
                        "select a from StaffAbsence a where a." + whose + " = :staff and a.lastDay >= :today"
                                + " and a.firstDay <= a.lastDay order by a.firstDay, a.id",
                        StaffAbsence.class)
                .setParameter("staff", staffId)
                .setParameter("today", today)
                .getResultList();
    }

    /** What is left of an absence is taken back. */
    void end(StaffAbsence absence, LocalDate today) {
        if (absence.hasBegun(today)) {
            absence.endBefore(today);
            write();
        } else {
            remove(absence);
        }
    }

    /** Absences of this colleague on any of these days. */
    boolean isAway(long staffId, LocalDate from, LocalDate until) {
        return entities.createQuery(
                                "select count(a) from StaffAbsence a where a.staffId = :staff and a.firstDay <= :until"
                                        + " and a.lastDay >= :from",
                                Long.class)
                        .setParameter("staff", staffId)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    List<AbsenceRow> all(LocalDate today) {
        return entities.createQuery(ROW + ORDER, AbsenceRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Her own absences and those in which she stands in. */
    List<AbsenceRow> about(long staffId, LocalDate today) {
        return entities.createQuery(ROW + " and (a.staffId = :staff or a.deputyId = :staff)" + ORDER, AbsenceRow.class)
                .setParameter("today", today)
                .setParameter("staff", staffId)
                .getResultList();
    }
}
