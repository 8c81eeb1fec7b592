package org.oslonac.core.absence;

import java.time.LocalDate;

/** An absence in a list, with the ids of the colleagues. */
public record AbsenceRow(long id, long staffId, long deputyId, LocalDate firstDay, LocalDate lastDay) {

    /** Whether the deputy stands in on this day. */
    public boolean isRunning(LocalDate today) {
        return !firstDay.isAfter(today) && !lastDay.isBefore(today);
    }
}
