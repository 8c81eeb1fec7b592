package org.oslonac.web.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table on its way out of the house.
 *
 * @param name of the file, without its ending; codes and days only, never a person's name (D46)
 * @param title of the sheet
 * @param header names of the columns
 * @param rows texts, and numbers as numbers; {@code null} is an empty cell
 * @param notes lines below the table, such as how it was counted
 */
public record Exported(String name, String title, List<String> header, Stream<List<Object>> rows, List<String> notes) {

    /** A text that no spreadsheet program computes: an apostrophe stands before what would begin a formula. */
    public static String disarmed(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
