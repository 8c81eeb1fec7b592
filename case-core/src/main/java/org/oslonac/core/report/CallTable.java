package org.oslonac.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportTable;

/** Puts counts together: cells, the totals of rows and of columns, and the total, each counted on its own. */
final class CallTable {

    private final ReportQuestion question;
    private final CallCounts counts;
    private final CodeOrder order;

    CallTable(ReportQuestion question, CodeOrder order, CallCounts counts) {
        this.question = question;
        this.order = order;
        this.counts = counts;
    }

    ReportTable build() {
        Map<List<String>, ReportCell> rowTotals = counts.by(question, question.rows());
        ReportCell total = counts.by(question, List.of()).getOrDefault(List.of(), ReportCell.NONE);
        if (question.columns() == null) {
            return new ReportTable(rows(rowTotals, Map.of(), List.of()), List.of(), List.of(), total, false);
        }
        Map<List<String>, ReportCell> columnTotals = counts.by(question, List.of(question.columns()));
        List<String> columns = sorted(columnTotals, List.of(question.columns())).stream()
                .map(key -> key.get(0))
                .collect(Collectors.toCollection(ArrayList::new));
        List<ReportCell> totals = columns.stream()
                .map(column -> columnTotals.get(Collections.singletonList(column)))
                .toList();
        return new ReportTable(
                rows(rowTotals, counts.by(question, question.dimensions()), columns), columns, totals, total, false);
    }

    private List<ReportTable.Row> rows(
            Map<List<String>, ReportCell> totals, Map<List<String>, ReportCell> cells, List<String> columns) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (List<String> keys : sorted(totals, question.rows())) {
            List<ReportCell> line = new ArrayList<>();
            for (String column : columns) {
                List<String> place = new ArrayList<>(keys);
                place.add(column);
                line.add(cells.getOrDefault(place, ReportCell.NONE));
            }
            rows.add(new ReportTable.Row(keys, line, totals.get(keys)));
        }
        return rows;
    }

    private List<List<String>> sorted(Map<List<String>, ReportCell> counted, List<String> dimensions) {
        Comparator<List<String>> byKeys = (one, other) -> 0;
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            Comparator<String> byKey = order.of(dimensions.get(i));
            byKeys = byKeys.thenComparing(keys -> keys.get(place), byKey);
        }
        return counted.keySet().stream().sorted(byKeys).toList();
    }
}
