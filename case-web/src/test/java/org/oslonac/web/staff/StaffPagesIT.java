package org.oslonac.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;

@InBrowser
class StaffPagesIT {

    private static final String PASSWORD = "kišobran lala voz";

    private static void confirm(Visitor visitor, String label) {
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    @Test
    void a_colleague_is_opened_chooses_her_password_and_gets_her_role_from_a_second_person(
            Visitor admin, Visitor colleague, Visitor supervisor) {
        String username = "test." + UUID.randomUUID().toString().replace("-", "");
        String link = opened(admin, username);
        choose(colleague, link);

        supervisor.signInAt("supervizorka", "/approvals");
        supervisor.page().locator("tr:has-text('" + username + "') a").click();
        supervisor.axe();
        supervisor.button("approval.Decision.APPROVE").click();
        confirm(supervisor, supervisor.text("approval.Decision.APPROVE"));
        supervisor.sees("approval.decided.APPROVED", username);

        colleague.open("/login");
        colleague.field("access.username").fill(username);
        colleague.field("access.password").fill(PASSWORD);
        colleague.page().keyboard().press("Enter");
        colleague.page().waitForURL(url -> url.endsWith("/"));
        confirm(colleague);
    }

    /** What a new colleague is asked for first. */
    private static void confirm(Visitor colleague) {
        colleague.sees("onboarding.notice");
        colleague.page().locator("main a[href$='/account/first-steps']").click();
        colleague.axe().button("onboarding.confirm").click();
        colleague.sees("onboarding.confirmed");
        colleague.open("/");
        PlaywrightAssertions.assertThat(colleague.page().getByText(colleague.text("onboarding.notice")))
                .hasCount(0);
    }

    /** The administrator opens an account and makes a start link. */
    private static String opened(Visitor admin, String username) {
        admin.signInAt("admin", "/admin");
        admin.page().locator("main a[href$='/admin/accounts']").click();
        admin.page().locator("main a[href$='/admin/accounts/new']").click();
        admin.field("staff.displayName").fill("Test Osoba");
        admin.field("access.username").fill(username);
        admin.page()
                .getByLabel("Finansije", new Page.GetByLabelOptions().setExact(true))
                .check();
        admin.button("staff.new").click();
        admin.sees("staff.roles.waits");
        admin.button("staff.start.make").click();
        confirm(admin, admin.text("staff.start.make"));
        String link = admin.page().locator("#link").innerText();
        admin.axe();
        return link.replaceFirst("https?://[^/]+", "");
    }

    private static void choose(Visitor colleague, String link) {
        colleague.open(link);
        colleague.field("access.password.new").fill("kratka");
        colleague.button("access.start.choose").click();
        colleague.sees("access.error.password.tooShort", 15);
        colleague.axe();
        colleague.field("access.password.new").fill(PASSWORD);
        colleague.button("access.start.choose").click();
        colleague.page().waitForURL(url -> url.contains("/login"));
        colleague.open(link).sees("access.start.gone");
    }

    @Test
    void a_colleagues_page_holds_on_every_screen(Visitor admin) {
        admin.signIn("admin");
        admin.open("/admin/accounts");
        admin.page().locator("td a").first().click();
        assertThat(admin.page().locator("#rolesCard")).isVisible();
        Looks.good(admin, admin.path());
    }
}
