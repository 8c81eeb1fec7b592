package org.oslonac.core.contactimport;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oslonac.core.contactimport.ImportTables.csv;
import static org.oslonac.core.contactimport.ImportTables.texts;
import static org.oslonac.core.contactimport.ImportTables.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t", "|"})
        void the_delimiter_is_found(String delimiter) {
            SheetFile file =
                    csv("Datum" + delimiter + "\"Svrha; drugo, |\"\n1.1.2026." + delimiter + "\"dva\nreda\"\n");

            assertThat(texts(file))
                    .containsExactly(List.of("Datum", "Svrha; drugo, |"), List.of("1.1.2026.", "dva\nreda"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1250"})
        void the_encoding_is_found(String charset) {
            SheetFile file = csv("Datum;Sažetak\n1.1.2026.;Čćžšđ ŠĐČĆŽ\n", Charset.forName(charset));

            assertThat(file.encoding()).isEqualTo(charset);
            assertThat(texts(file)).contains(List.of("1.1.2026.", "Čćžšđ ŠĐČĆŽ"));
        }

        @Test
        void marks_of_encodings_are_no_part_of_the_first_header() {
            assertThat(texts(csv("\ufeffDatum;Svrha\nа;ћ\n"))).startsWith(List.of("Datum", "Svrha"));
            assertThat(texts(csv("\ufeffDatum;Svrha\nа;ћ\n", UTF_16LE))).contains(List.of("а", "ћ"));
        }

        @Test
        void rows_keep_the_numbers_that_a_spreadsheet_shows() {
            List<SheetRow> rows = ImportTables.rows(csv("sep=;\nDatum;Svrha\n\n;;\n1.1.2026.;x\n"));

            assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
        }

        @Test
        void what_is_no_text_is_refused() {
            assertRefused("notATable", "pozivi.csv", new byte[] {'a', ';', 0, 1, 2});
            assertRefused("notATable", "pozivi.csv", new byte[] {'P', 'K', 3, 4, 0});
            assertRefused("empty", "pozivi.csv", new byte[0]);
        }
    }

    @Nested
    class Workbooks {

        @Test
        void dates_numbers_and_formulas_become_what_a_reader_sees() {
            SheetFile file = xlsx(sheet -> {
                sheet.value(0, 0, "Datum");
                sheet.value(0, 1, "Telefon");
                sheet.value(1, 0, LocalDateTime.of(2026, 11, 4, 14, 30));
                sheet.style(1, 0).format("dd.mm.yyyy hh:mm").set();
                sheet.value(1, 1, 641234567);
                sheet.value(2, 0, "😀 <script>");
                sheet.formula(2, 1, "SUM(1,2)");
            });

            assertThat(texts(file).subList(0, 2))
                    .containsExactly(List.of("Datum", "Telefon"), List.of("04.11.2026. 14:30", "641234567"));
            assertThat(texts(file).get(2).get(0)).isEqualTo("😀 <script>");
        }

        @Test
        void an_old_or_broken_workbook_is_refused() {
            assertRefused("oldWorkbook", "pozivi.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
            assertRefused("notATable", "pozivi.xlsx", "Datum;Svrha".getBytes(UTF_8));
            assertReadRefused("brokenXlsx", zip("nesto.txt", 10));
        }

        @Test
        void a_workbook_that_carries_a_program_is_refused() {
            assertReadRefused("notATable", zip("xl/vbaProject.bin", 10));
        }

        @Test
        void a_workbook_cannot_make_the_server_read_its_own_files(@TempDir Path folder) throws IOException {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "TAJNA");
            byte[] workbook = ImportTables.workbook(sheet -> sheet.value(0, 0, "Datum"));
            byte[] harmless = ImportTables.rewritten(workbook, text -> text);
            assertThat(texts(SheetFile.keep("pozivi.xlsx", new ByteArrayInputStream(harmless))))
                    .containsExactly(List.of("Datum"));
            byte[] hostile = ImportTables.rewritten(
                    workbook,
                    text -> text.replaceFirst(
                                    "<\\?xml[^>]*>",
                                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                                            + "\">]>")
                            .replace("Datum", "&e;"));

            SheetFile file = SheetFile.keep("pozivi.xlsx", new ByteArrayInputStream(hostile));

            assertThatThrownBy(() -> texts(file)).isInstanceOf(ImportRefused.class);
        }

        @Test
        void a_workbook_that_blows_up_is_refused_before_it_is_opened() {
            assertReadRefused("unpacksTooLarge", zip("xl/sharedStrings.xml", 41 * 1024 * 1024));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"pozivi.html", "pozivi", "pozivi.xlsm", "pozivi.csv.exe", ""})
        void only_tables_are_taken(String name) {
            assertRefused("notATable", name, "Datum;Svrha\n".getBytes(UTF_8));
        }

        @Test
        void a_path_in_a_name_leads_nowhere() {
            InputStream content = new ByteArrayInputStream("Datum;Svrha\n".getBytes(UTF_8));

            assertThat(SheetFile.keep("../../etc/passwd.csv", content).format()).isEqualTo(SheetFormat.CSV);
        }
    }

    @Test
    void more_than_twenty_megabytes_are_refused() {
        assertThatThrownBy(() -> SheetFile.keep("pozivi.csv", new Endless()))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("contactimport.error.tooLarge");
    }

    private static void assertRefused(String what, String name, byte[] content) {
        assertThatThrownBy(() -> SheetFile.keep(name, new ByteArrayInputStream(content)))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("contactimport.error." + what);
    }

    private static void assertReadRefused(String what, byte[] content) {
        SheetFile file = SheetFile.keep("pozivi.xlsx", new ByteArrayInputStream(content));
        assertThatThrownBy(file::read).isInstanceOf(ImportRefused.class).hasMessage("contactimport.error." + what);
    }

    private static byte[] zip(String part, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }
}
