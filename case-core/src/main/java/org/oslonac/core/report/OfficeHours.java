package org.oslonac.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.oslonac.core.shared.OfficeTime;

/**
 * The office's wall clock in SQL. The database keeps UTC and need not know time zones, so the changes between summer and
 * winter time within a period are written into the expression.
 */
final class OfficeHours {

    private static final DateTimeFormatter SQL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private OfficeHours() {}

    /** The local time of a UTC column, for values from the first to the last day. */
    static String local(String column, LocalDate from, LocalDate to) {
        ZoneRules rules = OfficeTime.ZONE.getRules();
        Instant begin = from.atStartOfDay(OfficeTime.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        StringBuilder minutes = new StringBuilder();
        ZoneOffsetTransition change = rules.nextTransition(begin);
        while (change != null && change.getInstant().isBefore(end)) {
            minutes.append(" when ")
                    .append(column)
                    .append(" < '")
                    .append(SQL.format(change.getInstant()))
                    .append("' then ")
                    .append(minutes(change.getOffsetBefore()));
            change = rules.nextTransition(change.getInstant());
        }
        int last = minutes(rules.getOffset(end.minusNanos(1)));
        String offset = minutes.isEmpty() ? String.valueOf(last) : "case" + minutes + " else " + last + " end";
        return "(" + column + " + interval " + offset + " minute)";
    }

    private static int minutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / 60;
    }
}
