package org.oslonac.core.shared;

import java.util.List;
import java.util.function.LongSupplier;

/** One slice of a list and the number of rows in the whole list. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** These rows of what was asked for; {@code all} counts the whole list and is asked only where the rows don't tell. */
    public static <T> Page<T> of(List<T> rows, PageRequest asked, LongSupplier all) {
        boolean last = rows.size() < asked.size() && (asked.first() == 0 || !rows.isEmpty());
        return new Page<>(rows, last ? asked.first() + rows.size() : all.getAsLong());
    }
}
