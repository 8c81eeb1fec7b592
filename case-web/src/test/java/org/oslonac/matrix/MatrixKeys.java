package org.oslonac.matrix;

import java.util.List;

/** What the matrix has rows for, for the test that compares them with what there is. */
public final class MatrixKeys {

    private MatrixKeys() {}

    public static List<String> all() {
        return Matrix.ROWS.stream().map(Row::method).toList();
    }

    public static List<String> withoutReason() {
        return Matrix.ROWS.stream()
                .filter(row ->
                        !row.isAboutCases() && (row.why() == null || row.why().isBlank()))
                .map(Row::method)
                .toList();
    }
}
