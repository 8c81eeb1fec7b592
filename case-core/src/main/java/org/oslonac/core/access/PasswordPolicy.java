package org.oslonac.core.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.oslonac.core.shared.FoldedText;

/**
 * What a password must be (Q7): long, not one that everybody uses, and not made of who she is. Nothing is asked about
 * capitals, digits or signs, and nothing expires: length protects, rules make people write passwords down.
 */
final class PasswordPolicy {

    static final int SHORTEST = 15;
    /** With a second factor. */
    static final int SHORTEST_OF_TWO = 12;

    static final int LONGEST = 200;
    private static final String HOUSE = "oslonac";
    private static final int TELLING = 4;
    private static final int FEWEST_SIGNS = 5;

    private PasswordPolicy() {}

    /** @throws PasswordRefused when it is too short, too long, too common, or made of her name or the house's */
    static void check(String password, String username, String displayName, boolean secondFactor) {
        String typed = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        int length = typed.codePointCount(0, typed.length());
        int shortest = secondFactor ? SHORTEST_OF_TWO : SHORTEST;
        if (length < shortest) {
            throw new PasswordRefused("tooShort", shortest);
        }
        if (length > LONGEST) {
            throw new PasswordRefused("tooLong", LONGEST);
        }
        if (isCommon(typed)) {
            throw new PasswordRefused("common");
        }
        if (isMadeOf(typed, username, displayName)) {
            throw new PasswordRefused("ofName");
        }
    }

    /** On the list, on the list but for what was hung on to it, or a few signs again and again. */
    private static boolean isCommon(String typed) {
        CommonPasswords list = CommonPasswords.shipped();
        String core = typed.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return list.contains(typed)
                || typed.codePoints().distinct().count() < FEWEST_SIGNS
                || core.length() < typed.length()
                        && typed.length() - core.length() >= core.length()
                        && list.contains(core)
                || isRepeated(typed, list);
    }

    private static boolean isRepeated(String typed, CommonPasswords list) {
        for (int part = 1; part <= typed.length() / 2; part++) {
            String piece = typed.substring(0, part);
            if (typed.length() % part == 0
                    && piece.repeat(typed.length() / part).equals(typed)
                    && (part <= FEWEST_SIGNS || list.contains(piece))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of hers or of the house makes up more than half of it. */
    private static boolean isMadeOf(String typed, String username, String displayName) {
        String folded = FoldedText.of(typed).replace(" ", "");
        String left = folded;
        String[] words = Stream.concat(
                        Stream.of(HOUSE, FoldedText.of(username)),
                        Arrays.stream(
                                FoldedText.of(displayName + ' ' + username).split(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(word -> word.length() >= TELLING)
                .toArray(String[]::new);
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left.length() < folded.length() && left.length() < SHORTEST_OF_TWO;
    }
}
