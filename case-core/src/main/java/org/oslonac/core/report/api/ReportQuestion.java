package org.oslonac.core.report.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be counted.
 *
 * @param from first day, {@code to} last day
 * @param scope which records
 * @param rows one to three dimensions that make the rows
 * @param columns the dimension that makes the columns, or {@code null} for totals alone
 */
public record ReportQuestion(LocalDate from, LocalDate to, String scope, List<String> rows, String columns) {

    public ReportQuestion {
        rows = List.copyOf(rows);
    }

    /** Every dimension that is asked for. */
    public List<String> dimensions() {
        return Stream.concat(rows.stream(), Stream.ofNullable(columns)).toList();
    }
}
