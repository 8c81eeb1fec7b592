package org.oslonac.core.contactimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** An uploaded table that has been recognised by its name and its content, and can be read as often as needed. */
final class SheetFile {

    /** Twenty megabytes (Q26). */
    static final long LARGEST = 20L * 1024 * 1024;

    private final SealedFile file;
    private final SheetFormat format;
    private final CsvDialect dialect;

    private SheetFile(SealedFile file, SheetFormat format, CsvDialect dialect) {
        this.file = file;
        this.format = format;
        this.dialect = dialect;
    }

    /** @throws ImportRefused when it is too large, or its content is not what its name says */
    static SheetFile keep(String name, InputStream content) {
        SealedFile file = SealedFile.keep(content, LARGEST);
        try {
            SheetFormat format = format(name, file);
            return new SheetFile(file, format, format == SheetFormat.CSV ? CsvDialect.detect(file) : null);
        } catch (ImportRefused e) {
            file.discard();
            throw e;
        } catch (IOException e) {
            file.discard();
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    private static SheetFormat format(String name, SealedFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(4);
        }
        if (head.length == 0) {
            throw new ImportRefused("empty");
        }
        boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        boolean oldWorkbook = head.length == 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (oldWorkbook) {
            throw new ImportRefused("oldWorkbook");
        }
        return switch (ending) {
            case "xlsx" -> when(zip, SheetFormat.XLSX);
            case "csv", "txt", "tsv" -> when(!zip, SheetFormat.CSV);
            default -> throw new ImportRefused("notATable");
        };
    }

    private static SheetFormat when(boolean asNamed, SheetFormat format) {
        if (!asNamed) {
            throw new ImportRefused("notATable");
        }
        return format;
    }

    SheetReader read() throws IOException {
        return format == SheetFormat.CSV ? new CsvSheet(file, dialect) : new XlsxSheet(file);
    }

    SheetFormat format() {
        return format;
    }

    /** The encoding of a CSV file, {@code null} for a workbook. */
    String encoding() {
        return dialect == null ? null : dialect.charset().name();
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String hash() {
        return file.hash();
    }

    void discard() {
        file.discard();
    }
}
