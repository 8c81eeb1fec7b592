package org.oslonac.core.contactimport;

import java.util.List;

/**
 * Why a row cannot be imported.
 *
 * @param row its number in the spreadsheet
 * @param column the header of the column at fault
 * @param key the text that says why
 * @param arguments of the text
 * @param value the beginning of what stands in the cell
 */
public record Refusal(int row, String column, String key, List<Object> arguments, String value) {

    @Override
    public String toString() {
        return "Refusal[row=" + row + ", key=" + key + "]";
    }
}
