package org.oslonac.core.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word that names somebody, once, with the places of those who bear it: comparing goes over the words, of which a
 * hundred thousand people have a few tens of thousands.
 */
final class WordBook {

    /** A word and who bears it; {@code bearers} hold a place doubled, and one more where it is no name but an alias. */
    private static final class Word {
        private final String text;
        private final String sound;
        private final long letters;
        private int[] bearers = new int[2];
        private int count;

        private Word(String text) {
            this.text = text;
            this.sound = Sound.of(text);
            this.letters = Sound.letters(sound);
        }

        private void add(int bearer) {
            if (count == bearers.length) {
                bearers = Arrays.copyOf(bearers, count + Math.max(2, count / 2));
            }
            bearers[count++] = bearer;
        }

        private void remove(int bearer) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (bearers[i] != bearer) {
                    bearers[kept++] = bearers[i];
                }
            }
            count = kept;
        }
    }

    private final Map<String, Word> byText = new HashMap<>();
    private final List<Word> words = new ArrayList<>();

    /** @return the word as it is kept, for the bearer to hold */
    String add(String text, int place, boolean alias) {
        Word word = byText.get(text);
        if (word == null) {
            word = new Word(text);
            byText.put(text, word);
            words.add(word);
        }
        word.add(bearer(place, alias));
        return word.text;
    }

    void remove(String text, int place, boolean alias) {
        byText.get(text).remove(bearer(place, alias));
    }

    private static int bearer(int place, boolean alias) {
        return place * 2 + (alias ? 1 : 0);
    }

    /**
     * How far the nearest word of each place is from the typed one; {@link IndexQuery#NO_MATCH} and more where none is near.
     *
     * @param places how many places there are
     */
    short[] distances(IndexQuery.Typed typed, int places) {
        short[] nearest = new short[places];
        Arrays.fill(nearest, (short) IndexQuery.NO_MATCH);
        for (Word word : words) {
            int distance = word.count == 0 ? IndexQuery.NO_MATCH : typed.compare(word.text, word.sound, word.letters);
            if (distance < IndexQuery.NO_MATCH) {
                for (int i = 0; i < word.count; i++) {
                    int bearer = word.bearers[i];
                    int own = distance + (bearer & 1);
                    if (own < nearest[bearer >> 1]) {
                        nearest[bearer >> 1] = (short) own;
                    }
                }
            }
        }
        return nearest;
    }
}
