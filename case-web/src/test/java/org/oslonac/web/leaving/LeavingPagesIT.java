package org.oslonac.web.leaving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.ColleagueInDatabase;

@InBrowser
class LeavingPagesIT {

    private final String username = ColleagueInDatabase.with(Role.CASE_MANAGER);
    private final long id = ColleagueInDatabase.idOf(username);

    private static void confirm(Visitor visitor, String label) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    @Test
    void in_three_steps_and_by_two_people_her_cases_change_hands_and_her_account_closes(
            Visitor leaver, Visitor admin, Visitor supervisor, Visitor officer) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change("update core_case_file set owner_id = ? where code = ?", id, code);
        leaver.signInAtTheDoor(username);

        ask(admin, code);
        Assertions.assertThat(leaver.open("/").path())
                .as("nothing has happened yet")
                .isEqualTo("/");

        supervisor.signInAt("supervizorka", "/approvals");
        supervisor.page().locator("tr:has-text('" + username + "') a").click();
        assertThat(supervisor.page().locator("#about")).containsText(code);
        supervisor.axe();
        confirm(supervisor, supervisor.text("approval.Decision.APPROVE"));
        supervisor.sees("approval.decided.APPROVED", username);

        Assertions.assertThat(leaver.open("/").path()).as("her next request").startsWith("/login");
        Assertions.assertThat(ClientInDatabase.ask(
                        "select a.username from core_case_file f join core_staff_account a on a.id = f.owner_id"
                                + " where f.code = ?",
                        code))
                .isEqualTo("voditeljka");
        report(officer);
    }

    /** The administrator goes through the steps and sees no code. */
    private void ask(Visitor admin, String code) {
        admin.signInAt("admin", "/admin/accounts/" + id);
        admin.page().getByText(admin.text("leaving.open")).last().click();
        assertThat(admin.page().locator("main")).not().containsText(code);
        Looks.good(admin, "/admin/accounts/" + id + "/leaving");
        admin.open("/admin/accounts/" + id + "/leaving").button("leaving.next").click();
        admin.button("leaving.next").click();
        admin.sees("leaving.error.taker").sees("leaving.error.takerHere").axe();
        admin.page().locator("main select").selectOption(new SelectOption().setLabel("Probna Voditeljka"));
        admin.button("leaving.next").click();
        admin.sees("leaving.taker", "Probna Voditeljka").axe();
        confirm(admin, admin.text("leaving.ask", username));
        admin.sees("leaving.asked", username).sees("leaving.waits").axe();
    }

    private void report(Visitor officer) {
        officer.signInAt("dpo", "/admin");
        officer.page().locator("main a[href$='/admin/leavers']").click();
        officer.axe();
        officer.page().locator("tr:has-text('" + username + "') a").click();
        officer.sees("leaving.reading.kinds").sees("leaving.reading.cases").axe();
    }

    @Test
    void whoever_must_be_out_at_once_is_out_before_anything_is_handed_over(Visitor leaver, Visitor admin) {
        leaver.signInAtTheDoor(username);
        admin.signInAt("admin", "/admin/accounts/" + id + "/leaving");
        confirm(admin, admin.text("leaving.lock", username));
        admin.sees("leaving.locked");
        Assertions.assertThat(leaver.open("/").path()).startsWith("/login");
    }
}
