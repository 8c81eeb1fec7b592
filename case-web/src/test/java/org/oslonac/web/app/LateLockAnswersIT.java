package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.oslonac.web.app.LockedScreen.lock;
import static org.oslonac.web.app.LockedScreen.lockNow;
import static org.oslonac.web.app.LockedScreen.unlock;
import static org.oslonac.web.app.LockedScreen.writing;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.web.demo.DemoAccounts;

/** A page asks the server whether it is locked, and hears of it when that is not true any more (Q23). */
@InBrowser
@BesideOthers
class LateLockAnswersIT {

    @Test
    void an_answer_from_before_she_opened_it_does_not_cover_the_page_again(Visitor visitor) {
        writing(visitor);
        lockNow(visitor);
        List<Runnable> late = asked(visitor);
        unlock(visitor, DemoAccounts.PASSWORD);
        assertThat(lock(visitor)).isHidden();

        hears(visitor, late);
        assertThat(lock(visitor)).isHidden();
    }

    @Test
    void an_answer_from_before_it_was_locked_does_not_open_it(Visitor visitor) {
        writing(visitor);
        List<Runnable> late = asked(visitor);
        lockNow(visitor);

        hears(visitor, late);
        assertThat(lock(visitor)).isVisible();
    }

    /** @return what lets the page hear what the server has just answered */
    private static List<Runnable> asked(Visitor visitor) {
        List<Runnable> late = new ArrayList<>();
        visitor.page().route("**/lock", route -> {
            if (route.request().method().equals("GET")) {
                APIResponse answer = route.fetch();
                late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            } else {
                route.resume();
            }
        });
        visitor.page()
                .waitForRequest(
                        "**/lock",
                        () -> visitor.page().evaluate("document.dispatchEvent(new Event('oslonac:locked'))"));
        visitor.page().waitForCondition(() -> !late.isEmpty());
        return late;
    }

    private static void hears(Visitor visitor, List<Runnable> late) {
        visitor.page().waitForRequestFinished(() -> late.forEach(Runnable::run));
        visitor.page().unroute("**/lock");
        visitor.page().evaluate("fetch(document.getElementById('lock').dataset.url).then(answer => answer.text())");
    }
}
