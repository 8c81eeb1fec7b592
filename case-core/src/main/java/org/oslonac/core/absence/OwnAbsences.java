package org.oslonac.core.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oslonac.core.holding.api.Holding;

/** A colleague's own absences end with her account, and nobody stands in for her any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnAbsences implements Holding {

    @Inject
    AbsenceRepository absences;

    @Inject
    Clock clock;

    @Override
    public String titleKey() {
        return "leaving.kind.absences";
    }

    @Override
    public boolean isOfClients() {
        return false;
    }

    @Override
    public List<String> held(long staffId) {
        return absences.own(staffId, LocalDate.now(clock)).stream()
                .map(StaffAbsence::days)
                .toList();
    }

    @Override
    public void release(long from, Long to) {
        LocalDate today = LocalDate.now(clock);
        absences.own(from, today).forEach(absence -> absences.end(absence, today));
    }
}
