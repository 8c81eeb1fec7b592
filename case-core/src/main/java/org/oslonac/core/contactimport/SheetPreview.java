package org.oslonac.core.contactimport;

import java.util.List;

/**
 * What an uploaded table looks like.
 *
 * @param key names the upload until it is imported or dropped
 * @param encoding of a CSV file, {@code null} for a workbook
 * @param rows how many rows stand below the header
 * @param columns the columns with a first guess at what they hold
 * @param first the texts of the first rows
 */
public record SheetPreview(
        String key,
        SheetFormat format,
        String encoding,
        int rows,
        List<ColumnDraft> columns,
        List<List<String>> first) {

    @Override
    public String toString() {
        return "SheetPreview[" + format + ", rows=" + rows + "]";
    }
}
