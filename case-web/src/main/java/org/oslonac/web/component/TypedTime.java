package org.oslonac.web.component;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oslonac.web.app.Txt;

/** Reads days and times in the ways that people type them. */
final class TypedTime {

    private static final String DAY_TEXT = "(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})\\s*\\.?";
    private static final Pattern DAY = Pattern.compile(DAY_TEXT);
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:\\s*[:.]?\\s*([0-5]\\d))?\\s*h?");
    private static final Pattern DAY_TIME = Pattern.compile("(" + DAY_TEXT + "|\\d{4}-\\d{2}-\\d{2})[\\s,T]+(.+)");

    private TypedTime() {}

    static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    static Optional<LocalDate> day(String typed) {
        Matcher day = DAY.matcher(typed.strip());
        Matcher iso = ISO_DAY.matcher(typed.strip());
        if (day.matches()) {
            int year = Integer.parseInt(day.group(3));
            return day(year < 100 ? century(year) : year, day.group(2), day.group(1));
        }
        return iso.matches() ? day(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
    }

    static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
    }

    static Optional<LocalDateTime> dayTime(String typed) {
        Matcher both = DAY_TIME.matcher(typed.strip());
        return both.matches()
                ? day(both.group(1)).flatMap(day -> time(both.group(5)).map(day::atTime))
                : Optional.empty();
    }

    static ConverterException refusal(String key) {
        String text = CDI.current().select(Txt.class).get().get("app.form." + key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Two digits mean the years 1950 to 2049. */
    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
