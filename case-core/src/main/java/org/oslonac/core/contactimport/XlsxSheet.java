package org.oslonac.core.contactimport;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook, row by row. A formula counts as the value that was last computed for it. */
final class XlsxSheet implements SheetReader {

    /** A wider row is no row of calls. */
    private static final int WIDEST = 200;
    /** Days between the two starts of time that workbooks know, 1900 and 1904. */
    private static final BigDecimal APPLE_DAYS = BigDecimal.valueOf(1462);

    private static final Pattern DATE_FORMAT = Pattern.compile("yy|d|h|ss|m{2,}");

    private final ReadableWorkbook workbook;
    private final Iterator<Row> rows;

    XlsxSheet(SealedFile file) throws IOException {
        XlsxPackage.check(file);
        try {
            workbook = new ReadableWorkbook(file.open(), new ReadingOptions(true, true));
            Sheet first = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new ImportRefused("empty"));
            rows = first.openStream().iterator();
        } catch (ExcelReaderException e) {
            throw new ImportRefused("brokenXlsx");
        }
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (rows.hasNext()) {
                SheetRow row = row(rows.next());
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException e) {
            throw new ImportRefused("brokenXlsx");
        }
    }

    private SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(WIDEST, row.getCellCount()); column++) {
            cells.add(row.hasCell(column) ? cell(row.getCell(column)) : SheetCell.EMPTY);
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private SheetCell cell(Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> number(cell);
            case EMPTY -> SheetCell.EMPTY;
            case STRING -> SheetCell.text(cell.asString());
            case BOOLEAN, ERROR -> SheetCell.text(cell.getRawValue());
        };
    }

    private SheetCell number(Cell cell) {
        BigDecimal number;
        try {
            number = new BigDecimal(cell.getRawValue());
        } catch (NumberFormatException e) {
            return SheetCell.text(cell.getRawValue());
        }
        String plain = number.stripTrailingZeros().toPlainString();
        String format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        if (!DATE_FORMAT.matcher(format).find()) {
            return SheetCell.text(plain);
        }
        BigDecimal serial =
                workbook.isDate1904() && number.compareTo(BigDecimal.ONE) >= 0 ? number.add(APPLE_DAYS) : number;
        return WrittenTime.ofSerial(serial, format.contains("h"))
                .map(moment -> new SheetCell(moment.toText(), moment))
                .orElseGet(() -> SheetCell.text(plain));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
