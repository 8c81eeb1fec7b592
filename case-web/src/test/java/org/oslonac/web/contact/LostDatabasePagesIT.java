package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.House;

/** A call whose database goes away while somebody types. */
@InBrowser
@ResourceLock(InServer.HOUSE)
class LostDatabasePagesIT {

    @Test
    void a_database_that_is_away_for_a_while_loses_nothing_and_saves_nothing_twice(Visitor visitor) {
        CallSteps.crisis(visitor, "pre prekida");
        String path = visitor.path();
        House.running().withoutDatabase(() -> {
            visitor.field("contact.summary").fill("za vreme prekida");
            visitor.button("app.form.save").first().click();
            visitor.sees("app.error.databaseAway");
            visitor.sees("contact.draft.notKept");
            assertThat(visitor.field("contact.summary")).hasValue("za vreme prekida");
        });
        visitor.button("app.form.save").first().click();
        String code = CallSteps.atSaved(visitor);
        assertThat(visitor.page().locator(".prose")).hasText("za vreme prekida");
        visitor.forgive().open(path);
        visitor.page().waitForURL(url -> url.endsWith("/calls/" + code));
    }
}
