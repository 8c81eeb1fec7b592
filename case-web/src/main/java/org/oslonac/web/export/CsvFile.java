package org.oslonac.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as CSV: UTF-8 with a mark, semicolons, every text in quotes. */
public final class CsvFile {

    static final String TYPE = "text/csv;charset=UTF-8";

    private CsvFile() {}

    /** Writes row by row; the stream stays open. */
    public static void write(Exported table, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write('\ufeff');
        line(out, table.header());
        for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
            line(out, rows.next());
        }
        for (String note : table.notes()) {
            line(out, List.of(note));
        }
        out.flush();
    }

    private static void line(Writer out, List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String cell(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Number
                ? cell.toString()
                : '"' + Exported.disarmed(cell.toString()).replace("\"", "\"\"") + '"';
    }
}
