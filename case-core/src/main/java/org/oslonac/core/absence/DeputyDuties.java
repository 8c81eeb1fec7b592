package org.oslonac.core.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.leaving.api.Holding;
import org.oslonac.core.shared.OfficeTime;

/** The days on which a colleague stands in for somebody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeputyDuties implements Holding {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String titleKey() {
        return "leaving.kind.deputy";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER);
    }

    private List<StaffAbsence> open(long staffId) {
        return entities.createQuery(
                        "select a from StaffAbsence a where a.deputyId = :staff and a.lastDay >= :today"
                                + " and a.firstDay <= a.lastDay order by a.firstDay, a.id",
                        StaffAbsence.class)
                .setParameter("staff", staffId)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                .getResultList();
    }

    @Override
    public List<String> held(long staffId) {
        return open(staffId).stream().map(StaffAbsence::days).toList();
    }

    /** @throws AbsenceRefused when the taker would stand in for herself */
    @Override
    public void release(long from, Long to) {
        open(from).forEach(absence -> absence.standsIn(to));
        entities.flush();
    }
}
