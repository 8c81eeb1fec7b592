package org.oslonac.core.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text brought to one spelling for finding: both scripts become small bald Latin, so that Đorđević, Djordjevic, Dordevic
 * and Ђорђевић are one. What is folded is compared with what is folded, and never shown.
 */
public final class FoldedText {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "d", "e", "z", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "c", "u", "f", "h", "c", "c", "dz", "s"
    };

    private FoldedText() {}

    /** Letters and digits of the text in their folded form, words parted by one space; empty for {@code null}. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String bald = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder latin = new StringBuilder(bald.length() + 8);
        for (int i = 0; i < bald.length(); i++) {
            int place = CYRILLIC.indexOf(bald.charAt(i));
            latin.append(place < 0 ? String.valueOf(bald.charAt(i)) : LATIN[place]);
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace("dj", "d")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The folded words, none for a blank text. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
