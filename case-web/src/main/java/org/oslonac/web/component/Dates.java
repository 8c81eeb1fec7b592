package org.oslonac.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.oslonac.core.shared.OfficeTime;

/**
 * Days, times and numbers as the office writes them, in every language of the screen: {@code 24.11.2026.},
 * {@code 14:32}, {@code 1.234,5}. Instants are shown in the office's time zone; {@code null} is shown as nothing.
 */
@Named("dates")
@ApplicationScoped
public class Dates {

    /** Day as the office writes it. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.", Locale.ROOT);

    /** Time of day, 24 hours. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ISO_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private static final ZoneId ZONE = OfficeTime.ZONE;

    /** The day of an {@link Instant}, {@link LocalDate} or {@link LocalDateTime}. */
    public String day(Object when) {
        return when == null ? "" : DAY.format(local(when));
    }

    /** The time of day, to the minute. */
    public String time(Object when) {
        return when == null ? "" : TIME.format(local(when));
    }

    /** The time of day, to the second. */
    public String second(Object when) {
        return when == null ? "" : SECOND.format(local(when));
    }

    /** Day and time. */
    public String dayTime(Object when) {
        return when == null ? "" : day(when) + ' ' + time(when);
    }

    /** For the {@code datetime} attribute of {@code <time>}. */
    public String iso(Object when) {
        if (when == null) {
            return "";
        }
        return local(when) instanceof ZonedDateTime moment
                ? ISO_MINUTE.format(moment)
                : local(when).toString();
    }

    /** A number with a point between thousands and a comma before at most two decimals. */
    public String number(Number number) {
        if (number == null) {
            return "";
        }
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    private static TemporalAccessor local(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(ZONE);
        }
        if (when instanceof LocalDate || when instanceof LocalDateTime || when instanceof LocalTime) {
            return (TemporalAccessor) when;
        }
        throw new IllegalArgumentException("Neither a day nor a time: " + when.getClass());
    }
}
