package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

/** What a browser knows while somebody works and after she has left (Q24), and what it says when it refuses a script (Q25). */
@InBrowser
class LeavingIT {

    private static final String CANARY =
            "kanarinac" + UUID.randomUUID().toString().substring(0, 8);
    private static final String KEPT = "async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage },"
            + " await caches.keys(), await indexedDB.databases(), document.cookie,"
            + " (await navigator.serviceWorker.getRegistrations()).length])";
    private static final String NOTHING = "[{},{},[],[],\"\",0]";

    private String shownAndTyped(Visitor visitor) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.note(code, 1, CANARY);
        visitor.signInAt("konsultantkinja", "/cases/" + code);
        assertThat(visitor.page().content()).contains(CANARY);
        visitor.page().locator("[id='note:body']").fill(CANARY);
        visitor.page().locator("#q").fill(CANARY);
        visitor.page().locator("#q").press("Enter");
        visitor.page().waitForURL("**/search?n=*");
        assertThat(visitor.page().url()).doesNotContain(CANARY);
        assertThat(visitor.page().title()).doesNotContain(CANARY);
        visitor.open("/calls/new");
        visitor.page().locator("textarea").first().fill(CANARY);
        visitor.page()
                .waitForResponse(
                        "**/draft",
                        () -> visitor.page().locator("textarea").first().press("End"));
        return code;
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator("#userMenu summary").click();
        visitor.page().locator("[id='own:signOut']").click();
        visitor.page().waitForURL("**/login");
    }

    @Test
    void the_browser_stores_nothing_but_the_cookie_which_scripts_cannot_read(Visitor visitor) {
        shownAndTyped(visitor);

        assertThat(visitor.page().evaluate(KEPT)).isEqualTo(NOTHING);
        List<Cookie> cookies = visitor.window().cookies();
        assertThat(cookies).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-oslonac");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.expires).as("gone with the browser").isEqualTo(-1);
        });
    }

    @Test
    void going_back_after_signing_out_leads_to_the_door(Visitor visitor) {
        String code = shownAndTyped(visitor);
        visitor.open("/cases/" + code);
        visitor.open("/cases");
        signOut(visitor);

        for (int step = 0; step < 3; step++) {
            visitor.page().goBack();
            assertThat(visitor.path()).startsWith("/login");
            assertThat(visitor.page().content()).doesNotContain(CANARY);
        }
        assertThat(visitor.page().evaluate(KEPT)).isEqualTo(NOTHING);
    }

    @Test
    void a_script_that_came_into_a_page_does_not_run_and_is_reported(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/calls");

        int told = visitor.page()
                .waitForResponse(
                        "**/policy-report",
                        () -> visitor.page()
                                .evaluate("() => { const one = document.createElement('div');"
                                        + " one.innerHTML = '<img src=\"/none\" onerror=\"window.ran = 1\">';"
                                        + " document.body.append(one); }"))
                .status();

        assertThat(told).isEqualTo(204);
        assertThat(visitor.page().evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(visitor.complaints()).anyMatch(one -> one.contains("Refused by script-src-attr"));
        visitor.forgive();
    }
}
