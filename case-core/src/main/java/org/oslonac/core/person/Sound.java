package org.oslonac.core.person;

/**
 * How a name sounds, whoever wrote it down: a foreign official, a friend who heard it on the telephone, or somebody who says
 * it in the other way of speaking. Djordje and Gjorgje, Tanja and Tania, Jelena and Yelena, Oksana and Oxana, Vijeta and Veta
 * are one each. What is heard alike is compared with what is heard alike, and never shown.
 */
final class Sound {

    private static final String VOWELS = "aeiou";
    /** Several letters for one sound, the longer ones first. */
    private static final String[][] SPELLINGS = {
        {"shch", "s"}, {"tsch", "c"}, {"sch", "s"}, {"tch", "c"}, {"sh", "s"}, {"zh", "z"}, {"ch", "c"}, {"cz", "c"},
        {"ts", "c"}, {"tz", "c"}, {"ph", "f"}, {"th", "t"}, {"kh", "h"}, {"gh", "g"}, {"ck", "k"}, {"gj", "d"},
        {"dz", "d"}, {"sc", "s"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"x", "ks"}, {"q", "k"}, {"w", "v"},
        {"y", "i"}, {"j", "i"}, {"h", ""}
    };

    private Sound() {}

    /** @param folded one word as {@link org.oslonac.core.shared.FoldedText} leaves it */
    static String of(String folded) {
        StringBuilder spelt = new StringBuilder(folded.length() + 2);
        for (int i = 0; i < folded.length(); ) {
            String[] spelling = spelling(folded, i);
            spelt.append(spelling == null ? folded.substring(i, i + 1) : spelling[1]);
            i += spelling == null ? 1 : spelling[0].length();
        }
        return smooth(spelt);
    }

    /** Which letters are in this, a bit for each; letters of other scripts share bits. */
    static long letters(String sound) {
        long letters = 0;
        for (int i = 0; i < sound.length(); i++) {
            letters |= 1L << (sound.charAt(i) & 63);
        }
        return letters;
    }

    private static String[] spelling(String word, int at) {
        for (String[] one : SPELLINGS) {
            if (word.startsWith(one[0], at)) {
                return one;
            }
        }
        return null;
    }

    /** Doubled letters are one, and an {@code i} that only softens is none: before an e, and after l or n before a vowel. */
    private static String smooth(CharSequence spelt) {
        StringBuilder smooth = new StringBuilder(spelt.length());
        for (int i = 0; i < spelt.length(); i++) {
            char one = spelt.charAt(i);
            char before = smooth.isEmpty() ? ' ' : smooth.charAt(smooth.length() - 1);
            if (one == before) {
                continue;
            }
            if (VOWELS.indexOf(one) >= 0 && before == 'i' && isSoftening(smooth, one)) {
                smooth.setLength(smooth.length() - 1);
            }
            if (smooth.isEmpty() || smooth.charAt(smooth.length() - 1) != one) {
                smooth.append(one);
            }
        }
        return smooth.toString();
    }

    private static boolean isSoftening(CharSequence before, char vowel) {
        int length = before.length();
        char earlier = length > 1 ? before.charAt(length - 2) : ' ';
        return vowel == 'e' || earlier == 'l' || earlier == 'n';
    }
}
