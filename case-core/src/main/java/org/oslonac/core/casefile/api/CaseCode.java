package org.oslonac.core.casefile.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code by which a case is known outside its record, such as {@code A-2026-014}: year and number within the year. */
public record CaseCode(int year, int number) {

    private static final Pattern FORM = Pattern.compile("A[-–. ]?(\\d{4})[-–. ]?(\\d{3,6})");

    public CaseCode {
        if (year < 1990 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("No case has this code");
        }
    }

    /** The code in what somebody typed: small letters, a Cyrillic А and missing dashes are all right. */
    public static Optional<CaseCode> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Matcher match = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT).replace('А', 'A'));
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int number = Integer.parseInt(match.group(2));
        return year < 1990 || number < 1 ? Optional.empty() : Optional.of(new CaseCode(year, number));
    }

    public String text() {
        return "A-%d-%03d".formatted(year, number);
    }

    @Override
    public String toString() {
        return text();
    }
}
