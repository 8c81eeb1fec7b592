package org.oslonac.core.person;

import java.util.Locale;
import java.util.Set;

/** How somebody is shown where her name may not be read (Q12): {@code Lj. Đ.}, the Serbian digraphs being one letter. */
public final class Initials {

    private static final Set<String> DIGRAPHS = Set.of("lj", "nj", "dž");

    private Initials() {}

    /** Initials of what is known; a dash when nothing is. */
    public static String of(String givenName, String familyName, String aliases) {
        String both = (letter(givenName) + ' ' + letter(familyName)).strip();
        if (!both.isEmpty()) {
            return both;
        }
        String alias = letter(aliases);
        return alias.isEmpty() ? "–" : alias;
    }

    private static String letter(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String word = name.strip();
        int two = Math.min(2, word.length());
        boolean digraph = DIGRAPHS.contains(word.substring(0, two).toLowerCase(Locale.ROOT));
        String first = digraph ? word.substring(0, 2) : word.substring(0, word.offsetByCodePoints(0, 1));
        return first.substring(0, 1).toUpperCase(Locale.ROOT)
                + first.substring(1).toLowerCase(Locale.ROOT)
                + '.';
    }
}
