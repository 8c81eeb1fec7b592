package org.oslonac.core.safecontact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One window of a weekday in which she may be reached, in minutes of her own day. A window that ends at or before the
 * hour at which it begins runs into the next day; from midnight to midnight is the whole day.
 */
@Embeddable
public class SafeHours {

    private static final int DAY = 24 * 60;

    /** 1 is Monday. */
    private int weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    /** 1440 is the midnight at the end of the day. */
    @Column(name = "until_minute")
    private int untilMinute;

    protected SafeHours() {}

    SafeHours(DayOfWeek day, LocalTime from, LocalTime until) {
        this.weekday = day.getValue();
        this.fromMinute = minute(from);
        int end = minute(until);
        this.untilMinute = end == 0 ? DAY : end;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    LocalTime from() {
        return LocalTime.ofSecondOfDay(fromMinute * 60L);
    }

    LocalTime until() {
        return LocalTime.ofSecondOfDay(untilMinute % DAY * 60L);
    }

    private boolean runsIntoNextDay() {
        return untilMinute <= fromMinute;
    }

    /** Whether the clock on her wall stands inside this window. */
    boolean contains(ZonedDateTime hers) {
        int minute = minute(hers.toLocalTime());
        if (hers.getDayOfWeek() == day() && minute >= fromMinute && (runsIntoNextDay() || minute < untilMinute)) {
            return true;
        }
        return runsIntoNextDay() && hers.getDayOfWeek() == day().plus(1) && minute < untilMinute;
    }

    /**
     * The instants at which this window opens on a date: one as a rule, two when the clocks go back over its beginning, the
     * change itself when they go forward over it; none when the date is another weekday or the whole window is skipped.
     */
    Stream<Instant> openings(LocalDate date, ZoneId zone) {
        if (date.getDayOfWeek() != day()) {
            return Stream.empty();
        }
        LocalDateTime start = date.atTime(from());
        ZoneOffsetTransition change = zone.getRules().getTransition(start);
        Stream<Instant> starts = change != null && change.isGap()
                ? Stream.of(change.getInstant())
                : zone.getRules().getValidOffsets(start).stream().map(start::toInstant);
        return starts.filter(opening -> contains(opening.atZone(zone)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHours that
                && weekday == that.weekday
                && fromMinute == that.fromMinute
                && untilMinute == that.untilMinute;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, fromMinute, untilMinute);
    }
}
