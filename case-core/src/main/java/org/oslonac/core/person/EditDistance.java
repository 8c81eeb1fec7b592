package org.oslonac.core.person;

/** How many letters must be added, dropped, changed or swapped to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or any larger number than {@code most} when it is larger than that. */
    static int atMost(int most, String one, String other) {
        int rows = one.length();
        int columns = other.length();
        if (Math.abs(rows - columns) > most) {
            return most + 1;
        }
        int[] before = new int[columns + 1];
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[columns];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
