package org.oslonac.web.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

/** What the data protection officer does on her pages, and that nobody else finds them. */
@InBrowser
class OfficerPagesIT {

    @Test
    void the_trail_is_verified_and_the_page_remembers_it(Visitor visitor) {
        visitor.signInAt("dpo", "/admin/audit");
        visitor.button("audit.verify").click();
        visitor.sees("audit.intact").axe();
        visitor.open("/admin/audit").sees("audit.intact");
    }

    @Test
    void a_decoy_is_named_reports_who_opens_it_and_the_alert_is_looked_into(Visitor officer, Visitor supervisor) {
        String code = ClientInDatabase.opened();
        officer.signInAt("dpo", "/admin/canaries");
        officer.field("alert.canary.code").fill(code);
        officer.button("alert.canary.mark").click();
        officer.sees("alert.canary.marked").axe();

        supervisor.signInAt("supervizorka", "/cases/" + code);
        assertThat(supervisor.page().content()).doesNotContainIgnoringCase("mamac");

        officer.open("/").sees("alert.day.unseen");
        officer.open("/admin/alerts?show=unseen").axe();
        officer.page().locator("#alerts a").first().click();
        officer.sees("alert.AlertRule.CANARY").axe();
        assertThat(officer.page().locator("main")).containsText(code);
        officer.field("alert.note").fill("Pitala sam: otvoreno greškom.");
        officer.button("alert.see").click();
        officer.sees("alert.seen.done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "supervizorka"})
    void nobody_else_finds_the_pages(String username, Visitor visitor) {
        visitor.signIn(username);
        for (String address : new String[] {"/admin/audit", "/admin/alerts", "/admin/canaries"}) {
            assertThat(visitor.fetch(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
