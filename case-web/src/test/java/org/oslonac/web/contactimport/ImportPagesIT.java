package org.oslonac.web.contactimport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oslonac.core.contactimport.PastCalls;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

@InBrowser
class ImportPagesIT {

    private static final double LONG = 60_000;

    @Test
    void three_thousand_calls_come_in_and_the_report_equals_an_independent_count(Visitor visitor) throws IOException {
        List<PastCalls.Call> calls = PastCalls.of(2001, 3000);
        visitor.signInAt("supervizorka", "/calls/import");
        upload(visitor, "pozivi.csv", PastCalls.csv(calls));
        visitor.axe();
        bringIn(visitor);
        visitor.sees("contactimport.fresh", 3000).axe();

        visitor.open("/calls/import");
        upload(visitor, "isti-pozivi.xlsx", PastCalls.xlsx(calls));
        bringIn(visitor);
        visitor.sees("contactimport.known", 3000).sees("contactimport.fresh", 0);

        visitor.open("/reports/calls?from=2001-01-01&to=2001-12-31&r1=MONTH&c=PURPOSE");
        Map<String, Long> months = new HashMap<>();
        calls.forEach(call -> months.merge("%02d.2001.".formatted(call.start().getMonthValue()), 1L, Long::sum));
        for (Map.Entry<String, Long> month : months.entrySet()) {
            assertThat(visitor.page()
                            .locator("#report tbody tr")
                            .filter(new Locator.FilterOptions().setHasText(month.getKey()))
                            .locator("td")
                            .last())
                    .hasText(month.getValue().toString());
        }
        assertThat(visitor.page().locator("#report tfoot td").last()).hasText("3.000");
    }

    @Test
    void a_dry_run_names_every_bad_row_and_hands_out_the_list(Visitor visitor) throws IOException {
        visitor.signInAt("voditeljka", "/calls/import");
        upload(
                visitor,
                "pozivi.csv",
                "Datum;Svrha;Sažetak\n1.2.2002.;Drugo;ok\n31.2.2002.;=HYPERLINK(\"x\");<script>alert(1)</script>\n"
                        .getBytes(StandardCharsets.UTF_8));

        visitor.button("contactimport.check").click();

        visitor.sees("contactimport.refused", 1)
                .sees("contactimport.reason.notADate")
                .axe();
        Download list = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByText(visitor.text("contactimport.refused.download"))
                        .click());
        assertThat(Files.readString(list.path())).contains("31.2.2002.", "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void columns_can_be_given_another_meaning_by_keyboard(Visitor visitor) {
        visitor.signInAt("voditeljka", "/calls/import");
        upload(visitor, "pozivi.csv", "Kada;Zašto\n1.2.2003.;Drugo\n".getBytes(StandardCharsets.UTF_8));

        visitor.button("contactimport.check").click();
        visitor.sees("contactimport.error.noStartColumn");
        visitor.page().locator("select").nth(0).selectOption("START");
        visitor.page().locator("select").nth(1).selectOption("PURPOSE");
        visitor.button("contactimport.check").focus();
        visitor.page().keyboard().press("Enter");

        visitor.sees("contactimport.ImportState.CHECKED");
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do(Visitor visitor) {
        visitor.signInAt("voditeljka", "/calls/import");
        upload(visitor, "slika.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        visitor.sees("contactimport.error.notATable").axe();

        upload(visitor, "pozivi.html", "<table></table>".getBytes(StandardCharsets.UTF_8));
        visitor.sees("contactimport.error.notATable");
    }

    @Test
    void who_may_not_import_finds_no_such_page(Visitor visitor) {
        visitor.signIn("konsultantkinja");

        assertThat(visitor.fetch("/calls/import").statusCode()).isEqualTo(404);
        assertThat(visitor.fetch("/calls/import/refusals.csv?key=x").statusCode())
                .isEqualTo(404);
    }

    private static void upload(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        visitor.button("contactimport.upload").click();
    }

    private static void bringIn(Visitor visitor) {
        visitor.button("contactimport.import").click();
        assertThat(visitor.page().getByText(visitor.text("contactimport.ImportState.IMPORTED")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }
}
