package org.oslonac.core.contactimport;

import java.util.List;

/** One row of a table, with its number as a spreadsheet program counts: the first row is 1. */
record SheetRow(int number, List<SheetCell> cells) {

    SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
