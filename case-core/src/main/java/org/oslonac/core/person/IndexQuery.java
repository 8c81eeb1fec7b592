package org.oslonac.core.person;

import java.util.List;
import org.oslonac.core.shared.FoldedText;

/** What somebody typed into the search box, in the forms in which it can be compared. */
record IndexQuery(List<String> words, String compact, String digits) {

    /** Farther than any word that counts as the same. */
    static final int NO_MATCH = 1000;

    private static final int SAME = 0;
    private static final int PREFIX = 2;
    private static final int SIMILAR = 20;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 3;

    static IndexQuery of(String typed) {
        return new IndexQuery(FoldedText.words(typed), compact(typed), digits(typed));
    }

    /** Whether there is enough to search by. */
    boolean isEnough() {
        return compact.length() >= SHORTEST;
    }

    /** Whether this can be a piece of a code or of a personal number. */
    boolean isNumbered() {
        long count = compact.chars().filter(Character::isDigit).count();
        return count >= SHORTEST_NUMBER && compact.length() - count <= 2;
    }

    /** Whether this can be a piece of a telephone number: digits and the signs that people type between them. */
    boolean isPhone() {
        return digits.length() >= SHORTEST_NUMBER && compact.chars().allMatch(Character::isDigit);
    }

    static String compact(String text) {
        return FoldedText.of(text).replace(" ", "");
    }

    /** The digits without the zeros that stand for a country or a network. */
    static String digits(String text) {
        String all = text == null ? "" : text.replaceAll("\\D", "");
        return all.startsWith("00") ? all.substring(2) : all.startsWith("0") ? all.substring(1) : all;
    }

    /** How far a typed word is from a stored one; {@link #NO_MATCH} when they are different words. */
    static int compare(String typed, String stored, boolean fuzzy) {
        if (stored.equals(typed)) {
            return SAME;
        }
        if (stored.startsWith(typed)) {
            return PREFIX;
        }
        int allowed = !fuzzy || typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
        int distance = allowed == 0 ? NO_MATCH : EditDistance.atMost(allowed, typed, stored);
        return distance > allowed ? NO_MATCH : SIMILAR * distance;
    }

    @Override
    public String toString() {
        return "IndexQuery[" + words.size() + " words]";
    }
}
