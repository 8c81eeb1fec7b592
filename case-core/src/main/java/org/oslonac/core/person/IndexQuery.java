package org.oslonac.core.person;

import java.util.List;
import org.oslonac.core.shared.FoldedText;

/** What somebody typed into the search box, in the forms in which it can be compared. */
record IndexQuery(List<Typed> words, String compact, String digits) {

    /** Farther than any word that counts as the same. */
    static final int NO_MATCH = 1000;
    /** From here on a word is no longer the same but like it. */
    static final int LIKE = 10;

    /** A word too many, such as a second surname that was not written down before. */
    static final int TOO_MANY = 35;

    /** A year of birth that was told or guessed may be this far from the true one. */
    static final int YEARS_APART = 5;

    /** A word of the name that was not typed, such as a second surname. */
    static final int NOT_TYPED = 4;

    private static final int SAME = 0;
    private static final int PREFIX = 2;
    private static final int SLIP = 20;
    private static final int FIRST_LETTER = 8;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 3;
    private static final int MOST_WORDS = 6;

    /**
     * One typed word.
     *
     * @param letters which letters are in it: a slip adds, drops or changes one, so two words of few slips differ in few letters
     * @param slips how many slips of the finger or the ear are forgiven
     */
    record Typed(String text, String sound, long letters, int slips) {

        static Typed of(String word, int slips) {
            String sound = Sound.of(word);
            return new Typed(word, sound, Sound.letters(sound), slips);
        }

        /** How far it is from a stored word; {@link #NO_MATCH} when they are different words. */
        int compare(String stored, String storedSound, long storedLetters) {
            if (stored.equals(text)) {
                return SAME;
            }
            if (stored.startsWith(text)) {
                return PREFIX;
            }
            if (text.length() < SHORTEST_NUMBER) {
                return NO_MATCH;
            }
            if (storedSound.equals(sound)) {
                return LIKE;
            }
            boolean possible = slips > 0 && Long.bitCount(letters ^ storedLetters) <= 2 * slips;
            int distance = possible ? EditDistance.atMost(slips, sound, storedSound) : NO_MATCH;
            return distance > slips ? NO_MATCH : SLIP * distance + (isHeardAtFirst(storedSound) ? 0 : FIRST_LETTER);
        }

        /** People seldom mistake the first letter of a name. */
        private boolean isHeardAtFirst(String storedSound) {
            return !sound.isEmpty() && !storedSound.isEmpty() && sound.charAt(0) == storedSound.charAt(0);
        }

        @Override
        public String toString() {
            return "Typed[" + text.length() + "]";
        }
    }

    static IndexQuery of(String typed) {
        List<String> words = FoldedText.words(typed);
        boolean alone = words.size() == 1;
        return new IndexQuery(
                words.stream()
                        .limit(MOST_WORDS)
                        .map(word -> Typed.of(word, slips(word, alone)))
                        .toList(),
                compact(typed),
                digits(typed));
    }

    /** A word that has company may be farther off, for the others hold it. */
    private static int slips(String word, boolean alone) {
        int length = word.length();
        if (alone) {
            return length < 4 ? 0 : length < 8 ? 1 : 2;
        }
        return length < 3 ? 0 : length < 6 ? 1 : 2;
    }

    /** Whether there is enough to search by. */
    boolean isEnough() {
        return compact.length() >= SHORTEST;
    }

    /** How many of the words need have no place in somebody's name. */
    int spare() {
        return words.size() > 2 ? 1 : 0;
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
        StringBuilder all = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                all.append(text.charAt(i));
            }
        }
        boolean two = all.length() > 1 && all.charAt(0) == '0' && all.charAt(1) == '0';
        boolean one = !two && !all.isEmpty() && all.charAt(0) == '0';
        return all.substring(two ? 2 : one ? 1 : 0);
    }

    @Override
    public String toString() {
        return "IndexQuery[" + words.size() + " words]";
    }
}
