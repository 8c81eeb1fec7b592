package org.oslonac.web.breakglass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.demo.DemoAccounts;

/** Emergency access as those see it who ask for it, are told of it and judge it. */
@InBrowser
class EmergencyPagesIT {

    private static final double SOON = 5_000;

    private static void ask(Visitor visitor, String code) {
        visitor.open("/emergency");
        visitor.field("breakglass.code").fill(code);
        visitor.field("breakglass.reason").fill("Zove iz bolnice i traži dogovorenu pratnju.");
        visitor.field("access.stepUp.password").fill(DemoAccounts.PASSWORD);
        visitor.button("breakglass.open").first().click();
        Locator dialog = visitor.page().locator(".ui-confirm-dialog:visible");
        dialog.getByText(visitor.text("breakglass.open")).last().click();
        visitor.sees("breakglass.recorded");
    }

    private static String hiddenCase() {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change(
                "delete m from core_case_member m join core_case_file f on f.id = m.case_file_id"
                        + " join core_staff_account a on a.id = m.staff_id"
                        + " where f.code = ? and a.username = 'konsultantkinja'",
                code);
        return code;
    }

    @Test
    void the_supervisor_is_told_within_five_seconds_and_judges_it(Visitor consultant, Visitor supervisor) {
        String code = hiddenCase();
        ClientInDatabase.change("update core_break_glass_notice set seen_at = utc_timestamp(6)");
        consultant.signIn("konsultantkinja");
        supervisor.signIn("supervizorka");
        supervisor.open("/cases");
        assertThat(supervisor.page().locator("#notices")).isHidden();

        ask(consultant, code);
        assertThat(supervisor.page().locator("#notices"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));

        consultant.open("/cases/" + code);
        assertThat(consultant.page().locator("h1")).hasText(code);
        supervisor.page().locator("#notices").click();
        assertThat(supervisor.page().locator("main")).containsText(code);
        supervisor.axe();
        supervisor.open("/admin/break-glass").axe();
        assertThat(supervisor.page().locator("main")).containsText(code);
    }

    @Test
    void a_case_that_is_not_there_gets_the_same_answer(Visitor consultant) {
        consultant.signIn("konsultantkinja");
        consultant.open("/emergency").axe();
        ask(consultant, "A-2026-999999");
    }
}
