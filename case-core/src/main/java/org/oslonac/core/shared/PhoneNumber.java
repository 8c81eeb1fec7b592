package org.oslonac.core.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as it can be dialled from anywhere: {@code +} and digits (E.164). Numbers typed without a country
 * are Serbian; words, spaces and signs that people type around a number are left out. A letter in the place of a digit
 * makes no number rather than another one.
 */
public record PhoneNumber(String e164) {

    private static final String HOME = "RS";
    /** A letter between digits, or one that touches a digit: an O that was meant as a zero makes another number. */
    private static final Pattern LETTER_AMONG_DIGITS =
            Pattern.compile("\\d[^\\d\\p{L}]*\\p{L}+[^\\d\\p{L}]*\\d|\\d\\p{L}|\\p{L}\\d");

    /** The number that was typed, or empty when it cannot be one. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed == null || hasLettersAmongDigits(typed)) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed.replaceAll("\\p{L}", " ").strip(), HOME);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Whether letters stand where digits belong, such as an O, in either script, for a zero. */
    public static boolean hasLettersAmongDigits(String typed) {
        return LETTER_AMONG_DIGITS.matcher(typed).find();
    }

    /** The last two digits, which may be kept in clear. */
    public String tail() {
        return e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return "PhoneNumber[…" + tail() + "]";
    }
}
