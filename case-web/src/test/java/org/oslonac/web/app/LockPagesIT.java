package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.oslonac.web.app.LockedScreen.lock;
import static org.oslonac.web.app.LockedScreen.lockNow;
import static org.oslonac.web.app.LockedScreen.summary;
import static org.oslonac.web.app.LockedScreen.timeStandsStill;
import static org.oslonac.web.app.LockedScreen.unlock;
import static org.oslonac.web.app.LockedScreen.writing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.ColleagueInDatabase;
import org.oslonac.web.demo.DemoAccounts;

/** The lock in the browser: what it covers, what it keeps, and that all tabs lock and open together (Q23, D45, U6). */
@InBrowser
@BesideOthers
class LockPagesIT {

    private static final int EXPIRIES = 100;
    private static final int LOCKED = 423;
    private static final String OVER = "05:01";
    private static final String TYPED = "ona kaže da je šef čeka ispred zgrade i da ne sme da izađe; ";

    /** What is in sight or can be reached besides the lock. */
    private static final String SHOWN = "() => [...document.querySelectorAll('body *')].filter(one =>"
            + " !one.closest('#lock') && one.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length";

    /** Presses Escape twice and counts the milliseconds until the cover is what is seen in the middle of the screen. */
    private static final String TWICE = "() => new Promise(done => { const begun = performance.now();"
            + " const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));"
            + " press(); press();"
            + " requestAnimationFrame(() => setTimeout(() => { const seen = document.elementFromPoint(400, 400);"
            + " done(seen.closest('#cover') ? performance.now() - begun : 1e9); })); })";

    @Test
    void after_five_minutes_nothing_of_the_page_is_seen_heard_or_reached(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        writing(visitor);
        visitor.page().keyboard().insertText(TYPED);
        visitor.clock().fastForward("04:50");
        assertThat(lock(visitor)).isHidden();
        visitor.page().keyboard().press("End");
        visitor.clock().fastForward("04:50");
        assertThat(lock(visitor)).isHidden();
        visitor.clock().fastForward("00:12");
        assertThat(lock(visitor)).isVisible();

        assertThat(visitor.page().evaluate(SHOWN)).as("parts in sight").isEqualTo(0);
        assertThat(visitor.page().locator("body").innerText()).doesNotContain("Novi poziv");
        assertThat(visitor.page().locator("body").ariaSnapshot()).doesNotContain(TYPED.strip(), "navigation", "main");
        for (String key : List.of("F2", "/", "Escape", "Escape", "a", "1")) {
            visitor.page().keyboard().press(key);
        }
        visitor.page().mouse().click(5, 5);
        visitor.page().keyboard().press("a");
        for (int stop = 0; stop < 8; stop++) {
            visitor.page().keyboard().press("Tab");
            assertThat((Boolean) visitor.page()
                            .evaluate("document.activeElement === document.body"
                                    + " || Boolean(document.activeElement.closest('#lock'))"))
                    .as("after %d times Tab", stop + 1)
                    .isTrue();
        }
        visitor.axe().inTheDark().axe().onScreen(360, 740).axe();

        unlock(visitor, "nije ova lozinka");
        assertThat(visitor.page().locator("#lockMessage")).hasText(visitor.text("access.error.stepUp"));
        unlock(visitor, DemoAccounts.PASSWORD);
        assertThat(lock(visitor)).isHidden();
        assertThat(summary(visitor)).hasValue(TYPED);
        assertThat(summary(visitor)).isFocused();
        assertThat(visitor.page().locator(".purposes input:checked")).hasCount(0);
    }

    @Test
    void nothing_that_was_typed_is_lost_over_a_hundred_expiries(Visitor visitor) {
        writing(visitor);
        StringBuilder all = new StringBuilder();
        for (int expiry = 1; expiry <= EXPIRIES; expiry++) {
            all.append("š" + expiry + ",");
            visitor.page().keyboard().insertText("š" + expiry + ",");
            visitor.clock().fastForward(OVER);
            visitor.page().locator("#lockPassword").waitFor();
            unlock(visitor, DemoAccounts.PASSWORD);
            lock(visitor).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        assertThat(summary(visitor)).hasValue(all.toString());
    }

    /** She finds it on another computer, too, if this one is gone before she opens it again. */
    @Test
    void what_was_typed_a_moment_before_is_kept_and_then_it_locks(Visitor visitor, Visitor elsewhere) {
        String username = ColleagueInDatabase.with(Role.CONSULTANT);
        visitor.signInAt(username, "/calls/new");
        summary(visitor).fill(TYPED);
        lockNow(visitor);

        elsewhere.signInAt(username, visitor.path());
        assertThat(summary(elsewhere)).hasValue(TYPED);
    }

    /** The server has not answered about the last words, and time stands still: nothing but her leaving can lock it. */
    @Test
    void who_leaves_a_page_before_its_last_words_are_kept_finds_everything_locked(Visitor visitor) {
        writing(visitor);
        timeStandsStill(visitor);
        visitor.page().route("**/draft", neverAnswered -> {});
        visitor.page().keyboard().insertText(TYPED);
        visitor.page()
                .waitForRequest("**/draft", () -> visitor.page().keyboard().press("Alt+l"));
        assertThat(lock(visitor)).isVisible();
        assertThat(visitor.fetch("/calls").statusCode()).isEqualTo(200);

        visitor.open("/calls").forgive();

        visitor.page().waitForCondition(() -> visitor.fetch("/calls").statusCode() == LOCKED);
    }

    @Test
    void a_page_whose_session_was_locked_without_it_covers_itself(Visitor visitor) {
        visitor.signInAt("supervizorka", "/calls");
        visitor.page()
                .evaluate("fetch('/lock', { method: 'POST', headers: { 'Oslonac-Page': '1' },"
                        + " body: new URLSearchParams({ act: 'lock', password: '' }) })");
        assertThat(lock(visitor)).isVisible();
        visitor.forgive();
        unlock(visitor, "");
        assertThat(visitor.page().locator("#lockMessage")).hasText(visitor.text("validation.NotBlank"));
        unlock(visitor, DemoAccounts.PASSWORD);
        assertThat(lock(visitor)).isHidden();
    }

    @Test
    void what_was_typed_on_another_tab_is_kept_when_she_turns_to_the_next(Visitor visitor, Visitor elsewhere) {
        String username = writing(visitor);
        timeStandsStill(visitor);
        visitor.page().keyboard().insertText(TYPED);
        Page page = visitor.page();
        page.waitForResponse(
                "**/draft",
                () -> page.evaluate("Object.defineProperty(document, 'visibilityState', { value: 'hidden' });"
                        + " document.dispatchEvent(new Event('visibilitychange'))"));

        elsewhere.signInAt(username, visitor.path());
        assertThat(summary(elsewhere)).hasValue(TYPED);
    }

    @Test
    void all_tabs_lock_and_open_together_and_none_shows_anything_meanwhile(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("konsultantkinja", "/cases/" + code);
        Page other = visitor.window().newPage();
        other.navigate(visitor.page().url());

        visitor.page().keyboard().press("Alt+l");
        assertThat(lock(visitor)).isVisible();
        assertThat(other.locator("#lock")).isVisible();
        Page third = visitor.window().newPage();
        third.navigate(visitor.page().url());
        assertThat(third.locator("#lock")).isVisible();
        assertThat(third.content()).doesNotContain(code);

        other.evaluate("document.documentElement.classList.remove('locked')");
        other.evaluate("document.getElementById('lock').hidden = true");
        other.locator("#menu a").first().click();
        assertThat(other.locator("#lock")).isVisible();
        assertThat(other.locator("#menu")).hasCount(0);

        unlock(visitor, DemoAccounts.PASSWORD);
        assertThat(lock(visitor)).isHidden();
        assertThat(third.locator("h1")).hasText(code);
        assertThat(other.locator("#menu")).isVisible();

        visitor.page().locator("#userMenu summary").click();
        visitor.page().locator("#lockNow").click();
        assertThat(other.locator("#lock")).isVisible();
        visitor.page().locator("#lockLeave").click();
        visitor.page().waitForURL("**/login");
    }

    /** Behind the lock, or before the server had heard of it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_session_that_ended_gives_back_what_was_typed_to_her_alone(boolean locked, Visitor visitor) {
        String username = ColleagueInDatabase.with(Role.CONSULTANT);
        visitor.signInAt(username, "/cases/new");
        visitor.page().locator("main textarea").first().fill(TYPED);
        if (locked) {
            lockNow(visitor);
            endSessionsOf(username);
            unlock(visitor, DemoAccounts.PASSWORD);
        } else {
            endSessionsOf(username);
            visitor.page().keyboard().press("Alt+l");
        }
        assertThat(lock(visitor)).isVisible();
        assertThat(visitor.page().locator("#lockMessage")).hasText(visitor.text("app.lock.signedOut"));

        Page door = visitor.page()
                .waitForPopup(() -> visitor.page().locator("#lockDoor").click());
        door.locator("[id='form:username']").fill(username);
        door.locator("[id='form:password']").fill(DemoAccounts.PASSWORD);
        door.keyboard().press("Enter");
        door.waitForURL(url -> url.endsWith("/"));
        visitor.page().bringToFront();
        visitor.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(lock(visitor)).isHidden();
        assertThat(visitor.page().locator("main textarea").first()).hasValue(TYPED);
    }

    private static void endSessionsOf(String username) {
        ClientInDatabase.change(
                "update core_staff_account set sessions_ended_at = utc_timestamp(6) where username = ?", username);
    }

    @Test
    void escape_twice_covers_the_screen_within_a_tenth_of_a_second(Visitor visitor) {
        visitor.signIn("konsultantkinja");
        for (String path : List.of("/calls", "/calls/new")) {
            visitor.open(path);
            double took = ((Number) visitor.page().evaluate(TWICE)).doubleValue();
            assertThat(took).as("milliseconds at %s", path).isLessThan(100);
            assertThat(visitor.page().locator("#cover")).isVisible();
            assertThat(visitor.page().evaluate(SHOWN.replace("#lock", "#cover")))
                    .isEqualTo(0);
            visitor.page().keyboard().press("F2");
            visitor.page().locator("#uncover").click();
            assertThat(visitor.page().locator("#content")).isVisible();
        }
    }
}
