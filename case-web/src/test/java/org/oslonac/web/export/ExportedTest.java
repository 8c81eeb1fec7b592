package org.oslonac.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void what_would_be_a_formula_is_disarmed_in_both_formats(String text) throws IOException {
        assertThat(csv(List.of(text))).contains("\"'" + text + "\"");
        try (ReadableWorkbook workbook = xlsx(List.of(text))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString().strip()).startsWith("'");
        }
    }

    @Test
    void numbers_stay_numbers_and_texts_keep_their_signs() throws IOException {
        List<Object> cells = Arrays.asList("Čćžšđ \"x\"; 😀", 1234, null);

        assertThat(csv(cells)).contains("\"Čćžšđ \"\"x\"\"; 😀\";1234;\r\n");
        try (ReadableWorkbook workbook = xlsx(cells)) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).asString()).isEqualTo("Čćžšđ \"x\"; 😀");
            assertThat(row.getCell(1).asNumber()).hasToString("1234");
        }
    }

    @Test
    void a_spreadsheet_program_knows_the_encoding() throws IOException {
        assertThat(csv(List.of("č"))).startsWith("\ufeff");
    }

    private static String csv(List<?> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(table(cells), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook xlsx(List<?> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(table(cells), out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Exported table(List<?> cells) {
        return new Exported(
                "probno", "Probno: [1]", List.of("Zaglavlje"), Stream.of(new ArrayList<>(cells)), List.of("Beleška"));
    }
}
