package org.oslonac.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook of one sheet, in portions, so that a long one needs no memory. */
public final class XlsxFile {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PORTION = 500;
    /** More than this fits in no cell. */
    private static final int LONGEST_CELL = 32_767;

    private XlsxFile() {}

    /** Writes row by row; the stream stays open. */
    public static void write(Exported table, OutputStream to) throws IOException {
        Workbook workbook = new Workbook(to, "Oslonac", "1.0");
        Worksheet sheet = workbook.newWorksheet(sheetName(table.title()));
        sheet.freezePane(0, 1);
        int row = 0;
        line(sheet, row++, table.header());
        for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
            line(sheet, row++, rows.next());
            if (row % PORTION == 0) {
                sheet.flush();
            }
        }
        row++;
        for (String note : table.notes()) {
            line(sheet, row++, List.of(note));
        }
        workbook.finish();
    }

    private static void line(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                String text = Exported.disarmed(cell.toString());
                sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
    }

    private static String sheetName(String title) {
        String plain = title.replaceAll("[\\[\\]*?/\\\\:]", " ");
        return plain.substring(0, Math.min(31, plain.length()));
    }
}
