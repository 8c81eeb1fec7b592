package org.oslonac.core.alert;

import java.util.List;

/**
 * How a colleague read in the thirty days before.
 *
 * @param casesADay distinct cases on each day on which she read any
 * @param nights on how many of the days she read at night
 */
record Habit(List<Integer> casesADay, int nights) {

    static final Habit NONE = new Habit(List.of(), 0);

    private static final int NIGHTS_OF_A_PATTERN = 5;

    /** The median of her days; 0 for somebody without a past. */
    double median() {
        if (casesADay.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = casesADay.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** Whether night shifts are usual for her. */
    boolean worksAtNight() {
        return nights >= NIGHTS_OF_A_PATTERN;
    }
}
