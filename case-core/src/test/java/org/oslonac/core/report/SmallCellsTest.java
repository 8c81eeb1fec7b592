package org.oslonac.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oslonac.core.report.api.ReportCell;
import org.oslonac.core.report.api.ReportTable;

class SmallCellsTest {

    @Test
    void counts_from_one_to_four_are_hidden_and_zero_is_not() {
        ReportTable hidden = SmallCells.hide(table(new long[][] {{0, 4, 3}, {5, 9, 8}}));

        assertThat(shown(hidden.rows().get(0))).containsExactly(0L, null, null, 7L);
        assertThat(hidden.masked()).isTrue();
    }

    @Test
    void a_hidden_count_has_companions_in_its_row_and_column() {
        ReportTable hidden = SmallCells.hide(table(new long[][] {{1, 20, 30}, {40, 50, 60}, {70, 80, 90}}));

        assertThat(shown(hidden.rows().get(0))).containsExactly(null, null, 30L, 51L);
        assertThat(shown(hidden.rows().get(1))).containsExactly(null, null, 60L, 150L);
        assertThat(shown(hidden.rows().get(2))).containsExactly(70L, 80L, 90L, 240L);
    }

    @Test
    void nothing_of_a_hidden_cell_is_left_in_the_table() {
        ReportCell cell = SmallCells.hide(table(new long[][] {{1, 2}, {9, 9}}))
                .rows()
                .get(0)
                .cells()
                .get(0);

        assertThat(cell).isEqualTo(new ReportCell(0, 0, 0, true));
    }

    @Test
    void no_hidden_count_is_ever_alone_in_its_line() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            int width = 1 + random.nextInt(5);
            long[][] counts = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(row -> random.longs(width, 0, 12).toArray())
                    .toArray(long[][]::new);

            ReportTable hidden = SmallCells.hide(table(counts));

            for (ReportTable.Row row : hidden.rows()) {
                assertThat(hiddenIn(shown(row))).isNotEqualTo(1);
            }
            for (int column = 0; column < width; column++) {
                List<Long> line = new ArrayList<>();
                for (ReportTable.Row row : hidden.rows()) {
                    line.add(shown(row).get(column));
                }
                line.add(hidden.totals().get(column).hidden() ? null : 1L);
                assertThat(hiddenIn(line)).isNotEqualTo(1);
            }
        }
    }

    private static long hiddenIn(List<Long> line) {
        return line.stream().filter(Objects::isNull).count();
    }

    private static List<Long> shown(ReportTable.Row row) {
        List<Long> line = new ArrayList<>();
        row.cells().forEach(cell -> line.add(cell.hidden() ? null : Long.valueOf(cell.count())));
        line.add(row.total().hidden() ? null : Long.valueOf(row.total().count()));
        return line;
    }

    private static ReportTable table(long[][] counts) {
        int width = counts[0].length;
        List<ReportTable.Row> rows = IntStream.range(0, counts.length)
                .mapToObj(row -> new ReportTable.Row(
                        List.of("row" + row),
                        Arrays.stream(counts[row])
                                .mapToObj(SmallCellsTest::cell)
                                .toList(),
                        cell(Arrays.stream(counts[row]).sum())))
                .toList();
        List<ReportCell> totals = IntStream.range(0, width)
                .mapToObj(column ->
                        cell(Arrays.stream(counts).mapToLong(row -> row[column]).sum()))
                .toList();
        long total = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
        return new ReportTable(
                rows,
                IntStream.range(0, width).mapToObj(column -> "column" + column).toList(),
                totals,
                cell(total),
                false);
    }

    private static ReportCell cell(long count) {
        return new ReportCell(count, count * 3, 0, false);
    }
}
