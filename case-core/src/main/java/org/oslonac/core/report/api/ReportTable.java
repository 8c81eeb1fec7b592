package org.oslonac.core.report.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of counts. Keys are codes or written-out values; a key that is {@code null} means that it was not recorded.
 *
 * @param columns the keys of the columns; none when only totals were asked for
 * @param totals one for each column
 * @param total of everything, each record once
 * @param masked whether small counts are hidden from the asker
 */
public record ReportTable(
        List<Row> rows, List<String> columns, List<ReportCell> totals, ReportCell total, boolean masked) {

    public ReportTable {
        rows = List.copyOf(rows);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        totals = List.copyOf(totals);
    }

    /**
     * @param keys one for each dimension of the rows
     * @param cells one for each column
     * @param total of the row, each record once
     */
    public record Row(List<String> keys, List<ReportCell> cells, ReportCell total) {

        public Row {
            keys = Collections.unmodifiableList(new ArrayList<>(keys));
            cells = List.copyOf(cells);
        }
    }
}
