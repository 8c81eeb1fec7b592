package org.oslonac.core.viewer;

import java.time.LocalDate;
import java.util.List;

/** Everybody who touched a case on one day of the office. */
public record ViewingDay(LocalDate day, List<Viewing> viewings) {

    public ViewingDay {
        viewings = List.copyOf(viewings);
    }
}
