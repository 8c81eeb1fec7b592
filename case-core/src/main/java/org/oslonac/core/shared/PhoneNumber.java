package org.oslonac.core.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;

/**
 * A telephone number as it can be dialled from anywhere: {@code +} and digits (E.164). Numbers typed without a country
 * are Serbian; letters, spaces and signs that people type around a number are left out.
 */
public record PhoneNumber(String e164) {

    private static final String HOME = "RS";

    /** The number that was typed, or empty when it cannot be one. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed == null) {
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

    /** The last two digits, which may be kept in clear. */
    public String tail() {
        return e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return "PhoneNumber[…" + tail() + "]";
    }
}
