package org.oslonac.core.contact;

import java.time.Instant;

/**
 * A call form as one window has it.
 *
 * @param key the submission key of the contact that it will become
 * @param window a random word of the window
 * @param revision the last revision that the window has seen; zero for a new draft
 * @param form the fields as JSON, name to values
 * @param startedAt when the call began
 * @param takeOver whether it may write over another window
 */
public record DraftToKeep(String key, String window, int revision, String form, Instant startedAt, boolean takeOver) {

    /** Keys and windows are random words of the page, no longer than this. */
    private static final int LONGEST_WORD = 36;

    /** Whether it can be kept at all; a page of ours sends nothing else. */
    boolean isWhole() {
        return isWord(key) && isWord(window) && form != null && startedAt != null;
    }

    private static boolean isWord(String word) {
        return word != null && word.matches("[A-Za-z0-9-]{1," + LONGEST_WORD + "}");
    }

    @Override
    public String toString() {
        return "DraftToKeep[revision=" + revision + "]";
    }
}
