package org.oslonac.web.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class LeavingPagesIT {

    private static void close(Visitor admin, String username) {
        String label = admin.text("leaving.close", username);
        admin.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(label))
                .click();
        admin.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    @Test
    void what_she_leads_goes_to_a_colleague_and_her_account_is_closed(Visitor admin) {
        String username = "test." + UUID.randomUUID().toString().replace("-", "");
        String code = ClientInDatabase.opened();
        ClientInDatabase.change(
                "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " values (1, ?, 'Test Odlazi', '-', true)",
                username);
        long id = ClientInDatabase.count("select id from core_staff_account where username = ?", username);
        ClientInDatabase.change("update core_case_file set owner_id = ? where code = ?", id, code);

        admin.signIn("admin").open("/admin/accounts/" + id);
        admin.page().getByText(admin.text("leaving.open")).last().click();
        assertThat(admin.page().locator("main").textContent()).contains(code);
        Looks.good(admin, "/admin/accounts/" + id + "/leaving");
        admin.open("/admin/accounts/" + id + "/leaving");
        close(admin, username);
        admin.sees("leaving.error.taker").sees("leaving.error.takerHere").axe();

        admin.page()
                .locator("main select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Probna Voditeljka"));
        close(admin, username);
        admin.sees("leaving.done", username).sees("leaving.closed").axe();
        assertThat(ClientInDatabase.ask(
                        "select a.username from core_case_file f join core_staff_account a on a.id = f.owner_id"
                                + " where f.code = ?",
                        code))
                .isEqualTo("voditeljka");
    }
}
