package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.House;

/** A call whose server or database goes away while somebody types. */
@InBrowser
@ResourceLock(InServer.HOUSE)
class LostServerPagesIT {

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

    @Test
    void a_server_that_is_killed_while_somebody_types_has_the_draft_when_it_is_back(Visitor visitor) {
        String path = CallSteps.crisis(visitor, "usred rečenice");
        House.running().crash();
        visitor.open("/login").forgive();
        visitor.signIn("konsultantkinja").sees("contact.day.drafts");
        visitor.open(path);
        CallSteps.atForm(visitor);
        CallSteps.seesCrisis(visitor, "usred rečenice");
        visitor.page().keyboard().press("Control+Enter");
        CallSteps.atSaved(visitor);
        assertThat(visitor.page().locator(".prose")).hasText("usred rečenice");
    }
}
