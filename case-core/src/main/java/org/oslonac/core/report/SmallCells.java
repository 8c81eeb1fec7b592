package org.oslonac.core.report;

import java.util.ArrayList;
import java.util.List;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportTable;

/**
 * Hides counts under five, and with them as many others as it takes that no hidden one can be computed from its row or
 * column. Totals are part of the lines: a row is its cells and its total, a column likewise.
 */
final class SmallCells {

    private static final long SMALLEST_SHOWN = 5;

    /** The table with its totals as a last row and a last column. */
    private final ReportCell[][] grid;

    private final ReportTable table;

    private SmallCells(ReportTable table) {
        this.table = table;
        this.grid = new ReportCell[table.rows().size() + 1][];
        for (int row = 0; row < table.rows().size(); row++) {
            grid[row] =
                    line(table.rows().get(row).cells(), table.rows().get(row).total());
        }
        grid[table.rows().size()] = line(table.totals(), table.total());
    }

    private static ReportCell[] line(List<ReportCell> cells, ReportCell total) {
        List<ReportCell> line = new ArrayList<>(cells);
        line.add(total);
        return line.toArray(ReportCell[]::new);
    }

    static ReportTable hide(ReportTable table) {
        SmallCells cells = new SmallCells(table);
        cells.hideSmall();
        while (cells.hideCompanions()) {
            // hiding one may leave another alone in its line
        }
        return cells.result();
    }

    private void hideSmall() {
        for (ReportCell[] line : grid) {
            for (int i = 0; i < line.length; i++) {
                if (line[i].count() > 0 && line[i].count() < SMALLEST_SHOWN) {
                    line[i] = line[i].hide();
                }
            }
        }
    }

    /** One pass over all lines; whether anything had to be hidden. */
    private boolean hideCompanions() {
        boolean hidden = false;
        int width = grid[0].length;
        for (int row = 0; row < grid.length && width > 1; row++) {
            hidden |= hideCompanion(row, 0, 0, 1, width);
        }
        for (int column = 0; column < width; column++) {
            hidden |= hideCompanion(0, column, 1, 0, grid.length);
        }
        return hidden;
    }

    private boolean hideCompanion(int row, int column, int down, int right, int length) {
        int hidden = 0;
        int smallest = -1;
        for (int i = 0; i < length; i++) {
            ReportCell cell = grid[row + i * down][column + i * right];
            hidden += cell.hidden() ? 1 : 0;
            if (!cell.hidden()
                    && cell.count() > 0
                    && (smallest < 0
                            || cell.count() < grid[row + smallest * down][column + smallest * right].count())) {
                smallest = i;
            }
        }
        if (hidden != 1 || smallest < 0) {
            return false;
        }
        int y = row + smallest * down;
        int x = column + smallest * right;
        grid[y][x] = grid[y][x].hide();
        return true;
    }

    private ReportTable result() {
        int last = grid[0].length - 1;
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<ReportCell> line = List.of(grid[row]);
            rows.add(new ReportTable.Row(table.rows().get(row).keys(), line.subList(0, last), line.get(last)));
        }
        List<ReportCell> totals = List.of(grid[grid.length - 1]);
        return new ReportTable(rows, table.columns(), totals.subList(0, last), totals.get(last), true);
    }
}
