package org.oslonac.core.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text brought to one spelling for finding: both scripts become small bald Latin, so that Đorđević, Djordjevic, Dordevic
 * and Ђорђевић are one; letters of Ukrainian, Russian and Macedonian become what Serbian hears in them. What is folded is
 * compared with what is folded, and never shown.
 */
public final class FoldedText {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшіїєґыэюящьъёйѓќѕѐѝ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "d", "e", "z", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "c", "u", "f", "h", "c", "c", "dz", "s", "i", "ji", "je", "g", "i", "e", "ju", "ja", "sc", "", "", "jo", "j",
        "d", "c", "dz", "e", "i"
    };
    /** Letters up to the end of Cyrillic, but for signs that stand alone, are looked up. */
    private static final String[] BALD = table(0x500);

    private FoldedText() {}

    /** Letters and digits of the text in their folded form, words parted by one space; empty for {@code null}. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String bald = bald(text.toLowerCase(Locale.ROOT));
        StringBuilder folded = new StringBuilder(bald.length());
        for (int i = 0; i < bald.length(); ) {
            int one = bald.codePointAt(i);
            boolean wanted = Character.isLetterOrDigit(one) || Character.getType(one) == Character.OTHER_NUMBER;
            boolean silent = one == 'j' && i > 0 && bald.charAt(i - 1) == 'd';
            if (wanted && !silent) {
                folded.appendCodePoint(one);
            } else if (!wanted && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
            i += Character.charCount(one);
        }
        return folded.toString().strip();
    }

    private static String[] table(int size) {
        String[] table = new String[size];
        for (char one = 0; one < size; one++) {
            table[one] = isMark(one) ? null : slowly(String.valueOf(one));
        }
        return table;
    }

    /** Latin without signs on its letters. */
    private static String bald(String small) {
        StringBuilder bald = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            char one = small.charAt(i);
            String known = one < BALD.length ? BALD[one] : null;
            if (known == null) {
                return slowly(small);
            }
            bald.append(known);
        }
        return bald.toString();
    }

    private static String slowly(String small) {
        String composed = Normalizer.normalize(small, Normalizer.Form.NFC);
        StringBuilder latin = new StringBuilder(composed.length() + 8);
        for (int i = 0; i < composed.length(); i++) {
            int place = CYRILLIC.indexOf(composed.charAt(i));
            if (place < 0) {
                latin.append(composed.charAt(i));
            } else {
                latin.append(LATIN[place]);
            }
        }
        String parted = Normalizer.normalize(latin, Normalizer.Form.NFD);
        StringBuilder bald = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char one = parted.charAt(i);
            if (!isMark(one)) {
                bald.append(one == 'đ' ? 'd' : one == 'ł' ? 'l' : one);
            }
        }
        return bald.toString();
    }

    private static boolean isMark(char one) {
        int type = Character.getType(one);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The folded words, none for a blank text. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
