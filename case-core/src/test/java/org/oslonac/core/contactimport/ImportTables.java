package org.oslonac.core.contactimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.codelist.Validity;

/** Tables and code lists for the tests of the import. */
final class ImportTables {

    private static final Pattern CODE = Pattern.compile("\\('(\\w+)', '(\\w+)', '((?:[^']|'')*)', '((?:[^']|'')*)',");

    private ImportTables() {}

    static SheetFile csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static SheetFile csv(String text, Charset charset) {
        return SheetFile.keep("pozivi.csv", new ByteArrayInputStream(text.getBytes(charset)));
    }

    static SheetFile xlsx(Consumer<Worksheet> content) {
        return SheetFile.keep("pozivi.xlsx", new ByteArrayInputStream(workbook(content)));
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Pozivi"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook with the text of all its parts changed. */
    static byte[] rewritten(byte[] workbook, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<SheetRow> rows(SheetFile file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = file.read()) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<List<String>> texts(SheetFile file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    /** The code lists as the migrations fill them. */
    static Map<ImportField, CodeWords> words() {
        ImportWords words = new ImportWords();
        return words.of(list ->
                items().stream().filter(item -> item.list().equals(list)).toList());
    }

    private static List<CodeItem> items() {
        List<CodeItem> items = new ArrayList<>();
        for (String file : List.of("V005__fill_code_lists.sql", "V011__add_contact_line_list.sql")) {
            Matcher code = CODE.matcher(migration(file));
            while (code.find()) {
                items.add(new CodeItem(
                        code.group(1),
                        code.group(2),
                        code.group(3).replace("''", "'"),
                        code.group(4).replace("''", "'"),
                        false,
                        Validity.ALWAYS));
            }
        }
        return items;
    }

    private static String migration(String file) {
        try (InputStream in = ImportTables.class.getResourceAsStream("/db/migration/core/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
