package org.oslonac.core.contactimport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.shared.OfficeTime;

/**
 * A day, a time of day or both, as people and spreadsheets write them: {@code 4.11.2026.}, {@code 04.11.2026. u 14:30},
 * {@code 2026-11-04T14:30}, {@code 14.30 h}, or a workbook's serial number. Day stands before month.
 *
 * @param date the day, or {@code null} where only a time was written
 * @param time the time of day, or {@code null} where only a day was written
 */
record WrittenTime(LocalDate date, LocalTime time) {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private static final String DAY_FIRST =
            "(?<d>\\d{1,2})\\s*[./-]\\s*(?<m>\\d{1,2})\\s*[./-]\\s*(?<y>\\d{4}|\\d{2})\\.?";
    private static final String YEAR_FIRST = "(?<y2>\\d{4})[./-](?<m2>\\d{1,2})[./-](?<d2>\\d{1,2})\\.?";
    private static final String TIME =
            "(?<h>\\d{1,2})[:.](?<min>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?:h|č|ч|časova|часова)\\.?)?";
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?:" + DAY_FIRST + "|" + YEAR_FIRST + ")(?:(?:[T,\\s]+(?:[uу]\\s+)?)" + TIME + ")?");
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);
    private static final Pattern WITH_OFFSET = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?|0?[.,]\\d+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

    /** What the cell says, or empty when it is neither a day nor a time. */
    static Optional<WrittenTime> of(SheetCell cell) {
        if (cell.moment() != null) {
            return Optional.of(cell.moment());
        }
        String text = cell.text();
        try {
            if (WITH_OFFSET.matcher(text).matches()) {
                return Optional.of(of(OffsetDateTime.parse(text)
                        .atZoneSameInstant(OfficeTime.ZONE)
                        .toLocalDateTime()));
            }
            Matcher whole = DAY_AND_TIME.matcher(text);
            if (whole.matches()) {
                return Optional.of(new WrittenTime(day(whole), whole.group("h") == null ? null : time(whole)));
            }
            Matcher alone = TIME_ALONE.matcher(text);
            if (alone.matches()) {
                return Optional.of(new WrittenTime(null, time(alone)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return SERIAL.matcher(text).matches()
                ? ofSerial(new BigDecimal(text.replace(',', '.')), false)
                : Optional.empty();
    }

    /**
     * A workbook counts days from the end of 1899; what is below one is a time of day.
     *
     * @param midnight whether a whole number means midnight of that day rather than the day alone
     */
    static Optional<WrittenTime> ofSerial(BigDecimal serial, boolean midnight) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (days == 0) {
            return Optional.of(new WrittenTime(null, time));
        }
        boolean dayAlone = !midnight && time.equals(LocalTime.MIDNIGHT);
        return Optional.of(new WrittenTime(DAY_ZERO.plusDays(days), dayAlone ? null : time));
    }

    private static WrittenTime of(LocalDateTime moment) {
        return new WrittenTime(moment.toLocalDate(), moment.toLocalTime().withNano(0));
    }

    private static LocalDate day(Matcher match) {
        if (match.group("y2") != null) {
            return LocalDate.of(number(match, "y2"), number(match, "m2"), number(match, "d2"));
        }
        int year = number(match, "y");
        return LocalDate.of(year < 100 ? year + 2000 : year, number(match, "m"), number(match, "d"));
    }

    private static LocalTime time(Matcher match) {
        int seconds = match.group("s") == null ? 0 : number(match, "s");
        return LocalTime.of(number(match, "h"), number(match, "min"), seconds);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    String toText() {
        return Stream.of(date == null ? "" : DAY.format(date), time == null ? "" : time.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
