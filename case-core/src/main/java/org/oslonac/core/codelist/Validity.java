package org.oslonac.core.codelist;

import java.time.LocalDate;

/**
 * The days on which forms offer a code. Records that hold it show it whenever they are read.
 *
 * @param from the first day, or {@code null} when it was offered always
 * @param until the last day, or {@code null} while no end is known
 */
public record Validity(LocalDate from, LocalDate until) {

    /** Offered always. */
    public static final Validity ALWAYS = new Validity(null, null);

    boolean isOrdered() {
        return from == null || until == null || !until.isBefore(from);
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether it has no end and no beginning. */
    public boolean isAlways() {
        return from == null && until == null;
    }
}
