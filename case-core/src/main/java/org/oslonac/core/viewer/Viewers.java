package org.oslonac.core.viewer;

import java.time.LocalDate;
import java.util.List;

/** Who touched the case of this code in this time, newest day first. */
public record Viewers(String code, LocalDate from, LocalDate until, List<ViewingDay> days) {

    public Viewers {
        days = List.copyOf(days);
    }
}
