package org.oslonac.web.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.House;
import org.oslonac.web.app.UiLanguage;

@InBrowser
class SearchPagesIT {

    private static final Pattern RESULTS = Pattern.compile(".*/search\\?n=[0-9]+");
    private static final Pattern CASE = Pattern.compile(".*/cases/A-[0-9]{4}-[0-9]+");
    private static final String SEARCHED = "select count(*) from core_audit_event where action = 'SEARCHED'";

    private static void search(Visitor visitor, String words) {
        visitor.page().keyboard().press("/");
        visitor.page().keyboard().insertText(words);
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(RESULTS);
    }

    private static String openCase(Visitor visitor, String given, String family, String phone) {
        visitor.open("/cases/new");
        visitor.field("person.givenName").fill(given);
        visitor.field("person.familyName").fill(family);
        visitor.field("person.phone").fill(phone);
        visitor.button("casefile.open.do").click();
        visitor.page().waitForURL(CASE);
        return visitor.path().substring("/cases/".length());
    }

    @Test
    void one_person_is_found_in_both_scripts_and_every_spelling_by_phone_and_by_code(Visitor visitor) {
        String tail = String.valueOf(ThreadLocalRandom.current().nextInt(1000, 9999));
        visitor.signIn("konsultantkinja");
        String code = openCase(visitor, "Љиљана", "Ђорђевић-Проба", "060 55" + tail + "7");

        for (String words : List.of(
                "Ђорђевић",
                "Đorđević",
                "Djordjevic",
                "dordevic",
                "Ljilj",
                "ЉИЉ",
                "ljiljana djordj",
                tail + "7",
                code)) {
            search(visitor, words);
            assertThat(visitor.page().locator(".hits")).containsText(code);
        }
        assertThat(visitor.page().locator(".hits").textContent())
                .contains("Љ. Ђ.")
                .doesNotContain("Ђорђевић");
        visitor.axe();
    }

    @Test
    void two_presses_of_enter_open_the_first_hit_and_back_leads_to_the_results(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        String mine = openCase(visitor, "Proba", "Tastaturić", "");
        visitor.open("/cases/" + code);
        search(visitor, mine);
        assertThat(visitor.page().locator(".hit-link").first()).isFocused();

        visitor.page().keyboard().press("Enter");

        visitor.page().waitForURL(url -> url.endsWith("/cases/" + mine));
        visitor.page().goBack();
        visitor.page().waitForURL(RESULTS);
        assertThat(visitor.page().locator(".hits")).containsText(mine);
    }

    @Test
    void what_is_typed_stands_in_no_address(Visitor visitor) {
        List<String> addresses = new ArrayList<>();
        visitor.page().onRequest(request -> addresses.add(request.url()));
        visitor.signIn("konsultantkinja");

        search(visitor, "Izmišljenić");

        assertThat(addresses).noneMatch(address -> address.contains("zmi"));
        assertThat(visitor.page().title()).doesNotContain("Izmi");
        assertThat(visitor.page().locator(".hits")).isVisible();
        visitor.open("/search?q=Izmi%C5%A1ljeni%C4%87").sees("person.search.start");
        assertThat(visitor.page().locator("#q")).hasValue("");
    }

    @Test
    void a_search_that_another_site_sends_is_not_made(Visitor visitor) {
        visitor.signIn("konsultantkinja");
        long before = ClientInDatabase.count(SEARCHED);

        for (String token : new String[] {"", "00000000-0000-0000-0000-000000000000"}) {
            FormData form = FormData.create().set("q", "Izmišljenić").set("token", token);
            String answer = visitor.page()
                    .request()
                    .post(
                            House.running().address() + "/search",
                            RequestOptions.create().setForm(form))
                    .text();
            assertThat(answer).doesNotContain("class=\"hit\"");
        }

        assertThat(ClientInDatabase.count(SEARCHED)).isEqualTo(before);
    }

    @Test
    void the_box_works_on_a_page_that_has_changed_a_part_of_itself(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/calls/new");
        visitor.page().waitForURL(url -> url.contains("/calls/new/"));
        visitor.page().locator("[id='form:number']").pressSequentially("060 111 2233");
        assertThat(visitor.page().locator("[id='form:trace'] .badge").first()).isVisible();
        visitor.page().locator("h1").click();
        search(visitor, "nepostojeće");
        visitor.sees("person.search.none");
    }

    @Test
    void nothing_found_says_what_to_try(Visitor visitor) {
        visitor.signIn("konsultantkinja");

        search(visitor, "<script>alert(1)</script> qqqq \uD83D\uDE42");

        visitor.sees("person.search.none").sees("person.search.try").axe();
    }

    @Test
    void who_may_not_know_numbers_is_told_the_same_as_where_there_is_nobody(Visitor consultant, Visitor lawyer) {
        String tail = String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 999_999));
        consultant.signIn("konsultantkinja");
        String code = openCase(consultant, "Proba", "Nepostojković", "060 5" + tail);
        lawyer.signIn("advokatica");
        search(lawyer, "Nepostojković");
        assertThat(lawyer.page().locator("main")).not().containsText(code);
        ClientInDatabase.join(code, "advokatica");

        search(lawyer, tail);

        lawyer.sees("person.search.none");
        search(lawyer, "Nepostojković");
        assertThat(lawyer.page().locator(".hits")).containsText(code);
    }

    @Test
    void who_may_not_search_has_no_box_and_no_page(Visitor visitor) {
        visitor.signIn("analiticarka");

        assertThat(visitor.page().locator("#q")).hasCount(0);
        assertThat(visitor.fetch("/search").statusCode()).isEqualTo(404);
        visitor.axe();
    }

    @ParameterizedTest
    @EnumSource(value = UiLanguage.class, names = "SR_CYRL")
    void the_results_suit_everybody_in_cyrillic_at_every_size(UiLanguage language, Visitor visitor) {
        visitor.reading(language).signIn("konsultantkinja");

        search(visitor, "Izmišljenić");

        assertThat(visitor.page().locator(".hits")).isVisible();
        Looks.good(visitor, visitor.path());
    }
}
