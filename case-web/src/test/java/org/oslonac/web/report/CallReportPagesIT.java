package org.oslonac.web.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.web.app.UiLanguage;

@InBrowser
class CallReportPagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2024-01-01&r1=MONTH&c=PURPOSE",
                "?from=2024-01-01&r1=YEAR&r2=KNOWN_CALLER&c=CHANNEL&m=MINUTES",
                "?from=2024-01-01&scope=NON_COUNSELLING&r1=HOUR&c=NON_COUNSELLING"
            })
    void screen_csv_and_workbook_say_the_same(String question, Visitor visitor) throws IOException {
        visitor.signInAt("supervizorka", "/reports/calls" + question);
        List<List<String>> screen = screen(visitor);

        assertThat(screen.size()).isGreaterThan(2);
        assertThat(csv(download(visitor, "report.export.csv")).subList(0, screen.size()))
                .isEqualTo(screen);
        assertThat(workbook(download(visitor, "report.export.xlsx")).subList(0, screen.size()))
                .isEqualTo(screen);
    }

    @Test
    void an_analyst_gets_the_same_hidden_counts_everywhere(Visitor visitor) throws IOException {
        visitor.signInAt("analiticarka", "/reports/calls?from=2024-01-01&r1=MONTH&c=CALLER_TYPE");
        List<List<String>> screen = screen(visitor);

        visitor.sees("report.definitions.masked");
        assertThat(screen.stream().flatMap(List::stream)).contains(visitor.text("report.small"));
        assertThat(csv(download(visitor, "report.export.csv")).subList(0, screen.size()))
                .isEqualTo(screen);
    }

    @Test
    void another_question_is_asked_by_keyboard_and_stands_in_the_address(Visitor visitor) {
        visitor.signInAt("analiticarka", "/reports");
        visitor.page().getByText(visitor.text("report.preset.hours")).click();
        visitor.field("report.from").fill("1.1.2025.");
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.page().locator("#report")).isVisible();
        assertThat(visitor.path()).contains("from=1.1.2025.", "r1=HOUR");
    }

    @Test
    void nonsense_in_the_address_is_answered_in_words(Visitor visitor) {
        visitor.signInAt("supervizorka", "/reports/calls?from=juče");
        visitor.sees("report.error.noPeriod").axe();
        visitor.open("/reports/calls?r1=%3Cscript%3E").sees("report.error.unknown");
        visitor.open("/reports/calls?from=1990-05-05&to=1990-05-05")
                .sees("report.empty")
                .axe();
    }

    @Test
    void who_may_not_read_reports_finds_no_such_page(Visitor visitor) {
        visitor.signIn("konsultantkinja");
        for (String path : List.of("/reports", "/reports/calls", "/reports/calls.csv", "/reports/calls.xlsx")) {
            assertThat(visitor.fetch(path).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void every_page_is_accessible_in_every_language_on_a_phone_and_in_the_dark(UiLanguage language, Visitor visitor) {
        visitor.reading(language).signInAt("supervizorka", "/reports").axe();
        visitor.open("/reports/calls").axe();
        visitor.onScreen(360, 800).inTheDark().open("/reports/calls").axe();
    }

    private static Download download(Visitor visitor, String key) {
        return visitor.page()
                .waitForDownload(
                        () -> visitor.page().getByText(visitor.text(key)).click());
    }

    /** The table as it is seen; numbers without the points that part their thousands. */
    private static List<List<String>> screen(Visitor visitor) {
        List<List<String>> rows = new ArrayList<>();
        for (Locator row : visitor.page().locator("#report tr").all()) {
            List<String> cells = new ArrayList<>();
            for (Locator cell : row.locator("th, td").all()) {
                String span = cell.getAttribute("colspan");
                cells.add(plain(cell.innerText().strip()));
                for (int extra = 1; span != null && extra < Integer.parseInt(span); extra++) {
                    cells.add("");
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String plain(String text) {
        return text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
    }

    private static List<List<String>> csv(Download file) throws IOException {
        String text = Files.readString(file.path(), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                text.substring(1), CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            parser.forEach(one -> rows.add(one.stream().toList()));
        }
        return rows;
    }

    private static List<List<String>> workbook(Download file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file.path());
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            int width = 0;
            for (Row row : workbook.getFirstSheet().read()) {
                width = Math.max(width, row.getCellCount());
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    Cell cell = row.hasCell(column) ? row.getCell(column) : null;
                    cells.add(cell == null ? "" : cell.getText());
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
