package org.oslonac.core.directory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oslonac.core.shared.NotFound;

/** The code of an institution in addresses, such as {@code U-17}. */
final class InstitutionCode {

    private static final Pattern FORM = Pattern.compile("U-([1-9]\\d{0,17})");

    private InstitutionCode() {}

    static String of(long id) {
        return "U-" + id;
    }

    /** @throws NotFound when this is no code of an institution */
    static long id(String code) {
        Matcher matcher = FORM.matcher(code == null ? "" : code);
        if (!matcher.matches()) {
            throw new NotFound();
        }
        return Long.parseLong(matcher.group(1));
    }
}
