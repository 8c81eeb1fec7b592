package org.oslonac.core.person;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Beginnings of codes and numbers: twelve signs of each in one long, so that looking at a million of them takes a few
 * milliseconds and twelve megabytes. Whoever is named here is looked at again, for what is longer was cut.
 */
final class StartBook {

    private static final int SIGNS = 12;
    private static final long BASE = 37;
    private static final int NOBODY = -1;

    private long[] starts = new long[1024];
    private int[] who = new int[1024];
    private int size;

    void add(String text, int place) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            who = Arrays.copyOf(who, size * 2);
        }
        starts[size] = packed(text);
        who[size] = place;
        size++;
    }

    /** Forgets everything about this place. */
    void remove(int place) {
        for (int i = 0; i < size; i++) {
            if (who[i] == place) {
                who[i] = NOBODY;
            }
        }
    }

    /** Names the places of those whose text may begin with this, some of them more than once. */
    void find(String beginning, IntConsumer taker) {
        long from = packed(beginning);
        long width = 1;
        for (int i = beginning.length(); i < SIGNS; i++) {
            width *= BASE;
        }
        for (int i = 0; i < size; i++) {
            if (starts[i] >= from && starts[i] - from < width && who[i] != NOBODY) {
                taker.accept(who[i]);
            }
        }
    }

    private static long packed(String text) {
        long packed = 0;
        for (int i = 0; i < SIGNS; i++) {
            packed = packed * BASE + (i < text.length() ? sign(text.charAt(i)) : 0);
        }
        return packed;
    }

    /** Zero is for what is not there; other scripts share the sign of z. */
    private static int sign(char one) {
        if (one >= '0' && one <= '9') {
            return one - '0' + 1;
        }
        return one >= 'a' && one < 'z' ? one - 'a' + 11 : 36;
    }
}
