package org.oslonac.web.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.core.timeline.api.ComingKind;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
@BesideOthers
class CasePagesIT {

    private static final String HOSTILE = "<script>document.title='hacked'</script> \uD83D\uDD4A\uFE0F čćžšđ \"'&";

    private static Locator row(Visitor visitor, String code) {
        return visitor.page().locator("tr", new Page.LocatorOptions().setHasText(code));
    }

    private static void openCase(Visitor visitor, String code) {
        visitor.open("/cases/" + code);
        assertThat(visitor.page().locator("h1")).hasText(code);
    }

    private static void write(Visitor visitor, String text) {
        visitor.page().locator("[id='note:body']").fill(text);
        visitor.button("casefile.note.save").click();
        visitor.sees("casefile.note.saved");
    }

    @Test
    void the_list_shows_initials_and_words_and_never_a_name(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("konsultantkinja", "/cases?text=" + code);

        assertThat(row(visitor, code)).containsText("T. O.");
        assertThat(row(visitor, code)).containsText("Prijem u toku");
        assertThat(row(visitor, code)).containsText(visitor.text("casefile.nobody"));
        assertThat(visitor.page().content()).doesNotContain("Test Osoba");
        assertThat(visitor.page().locator(".pager")).containsText(visitor.text("app.list.total", 1));
    }

    @Test
    void the_list_is_narrowed_in_its_address_and_each_chip_takes_its_part_back(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("voditeljka", "/cases");
        visitor.page().locator("#filter-status").selectOption("CLOSED");
        visitor.page().locator("#filter-text").fill(code.substring(2));
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*status=CLOSED.*text=2026-[0-9]+"));
        visitor.sees("casefile.list.empty.filtered").axe();

        visitor.page().locator(".filter-chip").first().click();

        assertThat(row(visitor, code)).isVisible();
        visitor.open("/cases?status=OPEN&owner=mine&text=" + code).sees("casefile.list.empty.filtered");
    }

    @Test
    void the_name_is_covered_until_somebody_asks_and_asking_is_written_down(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        openCase(visitor, code);
        assertThat(visitor.page().title()).doesNotContain("Osoba").contains(code);
        assertThat(visitor.page().content()).doesNotContain("Test Osoba");
        String revealed = "select count(*) from core_audit_event e join core_case_file f on f.person_id = e.subject_id"
                + " where e.subject = 'person' and e.action = 'REVEALED' and f.code = ?";
        assertThat(ClientInDatabase.count(revealed, code)).isZero();

        visitor.page().locator("[id='head:nameShow']").click();

        assertThat(visitor.page().locator("[id='head:name']")).containsText("Test Osoba");
        assertThat(ClientInDatabase.count(revealed, code)).isEqualTo(1);
        visitor.axe();
    }

    @Test
    void a_note_is_corrected_by_a_new_one_and_stays(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        openCase(visitor, code);
        write(visitor, "Dogovoren je razgovor u sredu.");

        visitor.page().locator("a.event-link").first().click();
        visitor.sees("casefile.note.correct.title").axe();
        visitor.page().locator("[id='note:body']").fill("Dogovoren je razgovor u četvrtak.");
        visitor.button("casefile.note.correct.save").click();
        visitor.sees("casefile.error.correctionWithoutReason");
        visitor.field("casefile.note.reason").fill("pogrešan dan");
        visitor.button("casefile.note.correct.save").click();

        visitor.sees("casefile.note.corrected").sees("casefile.timeline.note.corrected");
        Locator timeline = visitor.page().locator(".timeline");
        assertThat(timeline).containsText("u sredu");
        assertThat(timeline).containsText("u četvrtak");
        assertThat(timeline).containsText("pogrešan dan");
        assertThat(visitor.path()).isEqualTo("/cases/" + code);
    }

    @Test
    void what_is_typed_stays_text_and_what_is_too_long_is_refused_and_kept(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        openCase(visitor, code);
        write(visitor, HOSTILE);
        assertThat(visitor.page().locator(".event-text").first()).hasText(HOSTILE);
        assertThat(visitor.page().title()).startsWith("Predmet");

        String tooLong = "ж".repeat(10_001);
        visitor.page().locator("[id='note:body']").evaluate("area => area.removeAttribute('maxlength')");
        visitor.page().locator("[id='note:body']").fill(tooLong);
        visitor.button("casefile.note.save").click();

        assertThat(visitor.page().locator("#messages .notice-error")).isVisible();
        assertThat(visitor.page().locator("[id='note:body']")).hasValue(tooLong);
    }

    @Test
    void the_timeline_is_narrowed_by_kind_and_read_further_back(Visitor visitor) {
        String code = ClientInDatabase.opened();
        for (int i = 1; i <= 23; i++) {
            ClientInDatabase.note(code, i, "Beleška broj " + i + ".");
        }
        visitor.signIn("voditeljka");
        openCase(visitor, code);
        visitor.page()
                .locator("a.kind", hasText(visitor.text("casefile.timeline.note")))
                .click();
        assertThat(visitor.path()).contains("kind=casefile.timeline.note");
        assertThat(visitor.page().locator(".event")).hasCount(20);
        assertThat(visitor.page().locator(".event").first()).containsText("Beleška broj 1.");

        visitor.page().locator("a[rel=next]").click();

        assertThat(visitor.page().locator(".event")).hasCount(3);
        assertThat(visitor.page().locator(".event").last()).containsText("Beleška broj 23.");
        visitor.axe();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void a_lawyer_reads_and_does_nothing_else(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("advokatica", "/cases?text=" + code);
        row(visitor, code)
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .click();
        assertThat(visitor.page().locator("h1")).hasText(code);

        assertThat(visitor.page().locator("[id='note:body'], .safe-contact, .step, a[href$='/edit']"))
                .hasCount(0);
        visitor.axe();
        for (String path : new String[] {"/edit", "/person", "/safe-contact"}) {
            assertThat(visitor.fetch("/cases/" + code + path).statusCode()).isEqualTo(404);
        }
        assertThat(visitor.fetch("/cases/new").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_permitted_answers_like_what_is_not_there(Visitor consultant, Visitor analyst) {
        String code = ClientInDatabase.opened();
        consultant.signIn("konsultantkinja");
        analyst.signIn("analiticarka");

        assertThat(consultant.fetch("/cases/A-1999-999").statusCode()).isEqualTo(404);
        assertThat(analyst.fetch("/cases/" + code).statusCode()).isEqualTo(404);
        assertThat(said(analyst, "/cases/" + code)).isEqualTo(said(analyst, "/cases/A-1999-999"));
    }

    /** The body without what is new in every answer. */
    private static String said(Visitor visitor, String path) {
        return visitor.fetch(path).body().replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)|value=\"[^\"]*\"", "");
    }

    @Test
    void the_head_says_what_keeps_her_safe_and_what_comes_next(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("voditeljka", "/cases/" + code + "/edit");
        visitor.field("casefile.safetyFlag").fill("Ne zvati posle 18 h: telefon je tada kod druge osobe.");
        visitor.button("app.form.save").click();

        visitor.sees("casefile.saved", code).axe();
        assertThat(visitor.page().locator(".case-state")).containsText(visitor.text("casefile.safetyFlag"));
        assertThat(visitor.page().locator(".case-flag")).containsText("telefon je tada kod druge osobe");
        for (ComingKind kind : ComingKind.values()) {
            assertThat(visitor.page()
                            .locator(".case-facts .fact", hasText(visitor.text("timeline.ComingKind." + kind))))
                    .containsText(visitor.text("casefile.nothingComing"));
        }

        visitor.open("/cases/" + code + "/edit").field("casefile.safetyFlag").fill(" ");
        visitor.button("app.form.save").click();
        visitor.sees("casefile.saved", code);
        assertThat(visitor.page().locator(".case-flag")).hasCount(0);
    }

    @Test
    void the_head_of_a_case_never_scrolls_away_and_leaves_room_on_a_phone(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja").onScreen(1280, 720);
        openCase(visitor, code);
        visitor.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(visitor.page().locator("h1")).isInViewport();
        assertThat(visitor.page().locator(".case-facts")).isInViewport();
        assertThat(visitor.page().locator(".page-head").boundingBox().height).isLessThan(200);

        visitor.onScreen(360, 640);
        visitor.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(visitor.page().locator("h1")).isInViewport();
        assertThat(visitor.page().locator(".case-state")).isInViewport();
        assertThat(visitor.page().locator(".page-title").boundingBox().height).isLessThan(80);
    }

    @Test
    void every_page_of_a_case_shows_its_tabs_and_where_she_is(Visitor visitor) {
        String code = ClientInDatabase.opened();
        String led = "update core_case_file set owner_id = (select id from core_staff_account where username = ?)";
        ClientInDatabase.change(led + " where code = ?", "voditeljka", code);
        String file = "/cases/" + code;
        visitor.signIn("voditeljka").onScreen(360, 640).open(file);
        Locator tabs = visitor.page().locator(".tabs a");
        List<String> all = tabs.allInnerTexts();
        assertThat(all).hasSize(4);
        for (String page : List.of("", "/edit", "/person", "/relation", "/consents/new", "/safe-contact", "/viewers")) {
            visitor.open(file + page);
            assertThat(tabs.allInnerTexts()).as(page).isEqualTo(all);
            Locator here = visitor.page().locator(".tabs a[aria-current]");
            assertThat(here).hasCount(1);
            assertThat(here).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
        }
        assertThat(visitor.page().locator(".tabs a[aria-current=page]")).hasText(visitor.text("viewer.title"));
        visitor.axe();
    }

    @Test
    void a_lawyer_finds_the_tabs_that_she_may_open(Visitor lawyer, Visitor officer) {
        String file = "/cases/" + ClientInDatabase.opened();
        lawyer.signInAt("advokatica", file + "/relation");
        assertThat(lawyer.page().locator(".tabs a")).hasCount(2);
        officer.signInAt("dpo", file + "/viewers");
        assertThat(officer.page().locator(".tabs a")).hasCount(0);
    }
}
