package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ColleagueInDatabase;

/** What somebody does before a screen that locks. */
final class LockedScreen {

    private LockedScreen() {}

    static Locator lock(Visitor visitor) {
        return visitor.page().locator("#lock");
    }

    static Locator summary(Visitor visitor) {
        return visitor.page().locator("[id='form:summary']");
    }

    static void lockNow(Visitor visitor) {
        visitor.page()
                .waitForResponse("**/lock", () -> visitor.page().keyboard().press("Alt+l"));
        assertThat(lock(visitor)).isVisible();
    }

    static void unlock(Visitor visitor, String password) {
        visitor.page().locator("#lockPassword").fill(password);
        visitor.page().keyboard().press("Enter");
    }

    /** @return who writes */
    static String writing(Visitor visitor) {
        String username = ColleagueInDatabase.with(Role.CONSULTANT);
        visitor.clock().install();
        visitor.signInAt(username, "/calls/new");
        summary(visitor).click();
        return username;
    }

    static void timeStandsStill(Visitor visitor) {
        visitor.clock().pauseAt(System.currentTimeMillis() + 60_000);
    }
}
