package org.oslonac.core.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.holding.api.Holding;

/** The days on which a colleague stands in for somebody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeputyDuties implements Holding {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.");

    @Inject
    AbsenceRepository absences;

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

    @Override
    public boolean isOfClients() {
        return false;
    }

    @Override
    public List<String> held(long staffId) {
        return absences.standingIn(staffId, LocalDate.now(clock)).stream()
                .map(StaffAbsence::days)
                .toList();
    }

    /** @throws AbsenceRefused when the taker would stand in for herself, or is away on one of the days */
    @Override
    public void release(long from, Long to) {
        absences.standingIn(from, LocalDate.now(clock)).forEach(absence -> {
            absence.standsIn(to);
            if (absences.isAway(to, absence.firstDay(), absence.lastDay())) {
                throw new AbsenceRefused("deputyAway");
            }
        });
        absences.write();
    }
}
