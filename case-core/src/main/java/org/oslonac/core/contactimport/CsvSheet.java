package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV table, read as it streams by. */
final class CsvSheet implements SheetReader {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvSheet(SealedFile file, CsvDialect dialect) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        parser = CSVParser.builder()
                .setReader(dialect.reader(file.open()))
                .setFormat(format)
                .get();
        records = parser.iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            while (records.hasNext()) {
                CSVRecord csv = records.next();
                SheetRow row = new SheetRow(
                        Math.toIntExact(csv.getRecordNumber()),
                        csv.stream().map(SheetCell::text).toList());
                if (!row.isBlank() && !isDelimiterHint(row)) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ImportRefused("brokenCsv", parser.getCurrentLineNumber());
        }
    }

    private static boolean isDelimiterHint(SheetRow row) {
        return row.number() == 1 && row.cell(0).text().startsWith("sep=");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
