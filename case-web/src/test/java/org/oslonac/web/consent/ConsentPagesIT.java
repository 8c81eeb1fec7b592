package org.oslonac.web.consent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
@BesideOthers
class ConsentPagesIT {

    private static final byte[] FORM = "%PDF-1.4\nproba\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** Fills the form of a yes and sends it. */
    private static void enter(Visitor visitor, String code, String purpose, String recipient) {
        visitor.open("/cases/" + code + "/consents/new");
        visitor.field("consent.purpose").selectOption(purpose);
        if (recipient != null) {
            visitor.field("consent.recipient").selectOption(recipient);
        }
        visitor.field("consent.ConsentAnswer.GIVEN").check();
        visitor.field("consent.interpreter").fill("Proba Prevodić");
    }

    private static void attach(Visitor visitor, String name, String type, byte[] content) {
        visitor.page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private static Locator row(Visitor visitor, String text) {
        return visitor.page().locator("[id='now'] tbody tr:has-text('" + text + "')");
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("A-2026"))
                .click();
    }

    @Test
    void an_answer_with_its_form_is_entered_and_stands_in_the_head_of_the_case(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("voditeljka", "/cases/" + code);
        assertThat(visitor.page().locator(".case-facts")).containsText("Nije traženo");

        visitor.open("/cases/" + code + "/consents").sees("consent.none").sees("consent.disclosures.none");
        enter(visitor, code, "ASSISTANCE", null);
        attach(visitor, "Test Osoba.pdf", "application/pdf", FORM);
        visitor.button("consent.save").click();

        visitor.sees("consent.saved");
        assertThat(row(visitor, "pružanja pomoći")).containsText("Proba Prevodić");
        String link =
                row(visitor, "pružanja pomoći").locator("a[href*='/scan']").getAttribute("href");
        HttpResponse<String> file = visitor.fetch(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-1.4");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"" + code)
                .doesNotContain("Osoba");
        visitor.open("/cases/" + code);
        assertThat(visitor.page().locator(".case-facts")).containsText("Dat");
        assertThat(visitor.page().locator(".timeline")).containsText("Saglasnost data");
    }

    @Test
    void taking_back_shows_its_effects_names_what_it_is_and_asks_once(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        enter(visitor, code, "SHARE_ORG", "POLICE");
        visitor.button("consent.save").click();
        visitor.sees("consent.saved");

        row(visitor, "Policija").locator("a[href*='/withdraw']").click();
        visitor.sees("consent.withdraw.title").sees("consent.stops.SHARE_ORG");
        assertThat(visitor.page().locator("#left")).containsText(visitor.text("consent.disclosures.none"));
        Locator button = visitor.page().locator("[id='withdraw:take']");
        assertThat(button).containsText("Policija");
        assertThat(button).containsText(code);
        visitor.axe();
        button.click();
        confirm(visitor);

        visitor.sees("consent.withdrawn");
        assertThat(row(visitor, "Policija")).containsText("Povučen");
        assertThat(row(visitor, "Policija").locator("a[href*='/withdraw']")).hasCount(0);
    }

    @Test
    void what_has_left_the_house_is_listed_before_the_button(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        enter(visitor, code, "SHARE_ORG", "COURT");
        visitor.button("consent.save").click();
        visitor.sees("consent.saved");
        ClientInDatabase.change(
                "insert into core_disclosure (id, case_file_id, consent_id, purpose, recipient, content_key,"
                        + " disclosed_by, disclosed_at) select nextval(core_row_id), c.case_file_id, c.id, c.purpose,"
                        + " c.recipient, 'consent.note', c.recorded_by, utc_timestamp(6) from core_consent c"
                        + " join core_case_file f on f.id = c.case_file_id where f.code = ?",
                code);

        visitor.open("/cases/" + code + "/consents");
        row(visitor, "Sud").locator("a[href*='/withdraw']").click();

        assertThat(visitor.page().locator("#left")).containsText("Sud");
        assertThat(visitor.page().locator("#left")).containsText("Probna Konsultantkinja");
        visitor.sees("consent.withdraw.left.hint");
        Looks.good(visitor, visitor.path());
    }

    @Test
    void a_file_that_only_pretends_is_refused_and_what_was_typed_stays(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("voditeljka");
        enter(visitor, code, "HEALTH_DATA", null);
        attach(
                visitor,
                "obrazac.pdf",
                "application/pdf",
                "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        visitor.button("consent.save").click();

        visitor.sees("consent.error.scanType").sees("consent.scan.again").axe();
        assertThat(visitor.field("consent.interpreter")).hasValue("Proba Prevodić");
        assertThat(ClientInDatabase.count(
                        "select count(*) from core_consent c join core_case_file f on f.id = c.case_file_id"
                                + " where f.code = ?",
                        code))
                .isZero();
    }

    @Test
    void sharing_without_a_recipient_is_refused(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("voditeljka");
        enter(visitor, code, "SHARE_ORG", null);
        visitor.button("consent.save").click();

        visitor.sees("consent.error.recipientMissing");
    }

    @Test
    void a_lawyer_reads_and_changes_nothing(Visitor lawyer, Visitor analyst) {
        String code = ClientInDatabase.opened();
        lawyer.signInAt("advokatica", "/cases/" + code + "/consents").sees("consent.title");
        assertThat(lawyer.page().locator("a[href$='/new'], a[href*='/withdraw']"))
                .hasCount(0);
        assertThat(lawyer.fetch("/cases/" + code + "/consents/new").statusCode())
                .isEqualTo(404);
        assertThat(lawyer.fetch("/cases/" + code + "/consents/withdraw?consent=1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(lawyer.fetch("/cases/" + code + "/consents/scan?consent=1").statusCode())
                .isEqualTo(404);
        analyst.signIn("analiticarka");
        assertThat(analyst.fetch("/cases/" + code + "/consents").statusCode()).isEqualTo(404);
    }

    @Test
    void the_answers_look_good_on_every_screen(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("voditeljka");
        enter(visitor, code, "SHARE_CENTRE", null);
        visitor.button("consent.save").click();
        visitor.sees("consent.saved");

        Looks.good(visitor, "/cases/" + code + "/consents");
    }
}
