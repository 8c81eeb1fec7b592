package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.demo.DemoAccounts;

/** The door as somebody sees it who has forgotten her password, and somebody who guesses. */
@InBrowser
class SignInPagesIT {

    @Test
    void a_wrong_password_and_an_unknown_name_sound_alike(Visitor colleague, Visitor stranger) {
        String known = refusal(colleague, "zamenica", "wrong password");
        String unknown = refusal(stranger, name(), "wrong password");

        assertThat(known).isEqualTo(unknown).contains(colleague.text("access.error.wrong"));
        assertThat(colleague.field("access.username")).hasValue("zamenica");
        assertThat(colleague.field("access.password")).hasValue("");
        colleague.axe();
    }

    @Test
    void who_guesses_has_to_wait_and_is_told_how_long(Visitor visitor) {
        String name = name();
        for (int i = 0; i <= 5; i++) {
            refusal(visitor, name, "guess " + i);
        }

        assertThat(refusal(visitor, name, DemoAccounts.PASSWORD)).matches("(?s).*\\b([1-9]|[12]\\d|30) .*");
        visitor.axe();
    }

    @ParameterizedTest
    @EnumSource
    void the_door_is_read_in_every_language(UiLanguage language, Visitor visitor) {
        visitor.reading(language).open("/login?lang=" + language.getTag()).axe();

        assertThat(visitor.page().locator("h1")).hasText(visitor.text("access.signIn.title"));
    }

    @Test
    void what_was_asked_for_opens_after_sign_in(Visitor visitor) {
        visitor.open("/directory");
        assertThat(visitor.path()).startsWith("/login");
        visitor.field("access.username").fill("konsultantkinja");
        visitor.field("access.password").fill(DemoAccounts.PASSWORD);
        visitor.page().keyboard().press("Enter");

        visitor.page().waitForURL("**/directory");
    }

    @Test
    void nobody_is_sent_to_another_house(Visitor visitor) {
        visitor.open("/login?next=https://example.org/");
        visitor.field("access.username").fill("konsultantkinja");
        visitor.field("access.password").fill(DemoAccounts.PASSWORD);
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.page().locator("h1")).hasText(visitor.text("day.title"));
        assertThat(visitor.path()).isEqualTo("/");
    }

    private static String name() {
        return "n" + UUID.randomUUID().toString().replaceAll("\\D", "");
    }

    private static String refusal(Visitor visitor, String username, String password) {
        visitor.open("/login");
        visitor.field("access.username").fill(username);
        visitor.field("access.password").fill(password);
        visitor.button("access.signIn.submit").click();
        return visitor.page().locator(".notice-error").innerText().strip();
    }

    @Test
    void a_page_that_stood_open_over_night_still_signs_in_and_leads_where_it_was_asked_to(Visitor visitor) {
        visitor.open("/login?next=/directory&lang=sr-Cyrl");
        visitor.window().clearCookies();
        visitor.reading(UiLanguage.SR_CYRL).field("access.username").fill("konsultantkinja");
        visitor.field("access.password").fill(DemoAccounts.PASSWORD);
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL(url -> url.endsWith("/directory"));
        visitor.sees("directory.title");
    }

    @Test
    void what_was_typed_stays_on_a_page_whose_session_is_gone(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("konsultantkinja", "/cases/" + code);
        note(visitor).fill("duga beleška");
        visitor.window().clearCookies();
        visitor.button("casefile.note.save").click();
        visitor.sees("app.trouble.signedOut").forgive();
        assertThat(note(visitor)).hasValue("duga beleška");
    }

    @ParameterizedTest
    @CsvSource({"SR_LATN, ponedeljak, Sada", "SR_CYRL, понедељак, Сада", "EN, Monday, Now"})
    void the_day_picker_speaks_the_readers_language_and_begins_on_monday(
            UiLanguage language, String monday, String now, Visitor visitor) {
        visitor.reading(language).signInAt("konsultantkinja", "/calls/callbacks/new");
        visitor.page().locator("[id='form:dueAt'] button").click();
        Locator panel = visitor.page().locator(".p-datepicker-panel:visible");
        assertThat(panel.locator("th span").first()).hasAttribute("title", monday);
        assertThat(panel.getByText(now)).isVisible();
    }

    private static Locator note(Visitor visitor) {
        return visitor.page().locator("#noteCard textarea").first();
    }
}
