package org.oslonac.core.contactimport;

/**
 * One cell: its text as a reader sees it, and the moment that a workbook's date cell stands for.
 *
 * @param moment {@code null} for every other cell, and in CSV
 */
record SheetCell(String text, WrittenTime moment) {

    static final SheetCell EMPTY = new SheetCell("", null);

    static SheetCell text(String text) {
        return text == null ? EMPTY : new SheetCell(text.replace('\u00a0', ' ').strip(), null);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "SheetCell";
    }
}
