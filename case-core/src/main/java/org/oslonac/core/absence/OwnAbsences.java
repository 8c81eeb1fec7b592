package org.oslonac.core.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.leaving.api.Holding;
import org.oslonac.core.shared.OfficeTime;

/** A colleague's own absences end with her account, and nobody stands in for her any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnAbsences implements Holding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String titleKey() {
        return "leaving.kind.absences";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    private List<StaffAbsence> open(long staffId) {
        return entities.createQuery(
                        "select a from StaffAbsence a where a.staffId = :staff and a.lastDay >= :today"
                                + " and a.firstDay <= a.lastDay order by a.firstDay, a.id",
                        StaffAbsence.class)
                .setParameter("staff", staffId)
                .setParameter("today", today())
                .getResultList();
    }

    @Override
    public List<String> held(long staffId) {
        return open(staffId).stream().map(StaffAbsence::days).toList();
    }

    @Override
    public void release(long from, Long to) {
        open(from).forEach(absence -> absence.endsBefore(today()));
        entities.flush();
    }
}
