package org.oslonac.web.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.ClientInDatabase;

/** A case is erased by two people, and new keys are asked for. */
@InBrowser
@ResourceLock(InServer.HOUSE)
class ErasurePagesIT {

    private static void confirm(Visitor visitor, String key) {
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.text(key)))
                .click();
    }

    @Test
    void the_officer_asks_and_is_told_what_is_wrong_and_a_supervisor_decides(Visitor officer, Visitor supervisor) {
        String code = ClientInDatabase.opened();
        officer.signInAt("dpo", "/admin/erasures/new");
        officer.field("erasure.code").fill(code);
        officer.page()
                .getByLabel(officer.text("erasure.ErasureGround.HER_REQUEST"))
                .check();
        officer.field("erasure.reason").fill("Zahtev je primljen pismom.");
        officer.button("erasure.ask").click();
        officer.sees("erasure.error.receivedOn").axe();
        assertThat(officer.field("erasure.reason").inputValue()).isEqualTo("Zahtev je primljen pismom.");
        officer.field("erasure.receivedOn").fill("3.11.2026.");
        officer.button("erasure.ask").click();
        officer.sees("erasure.hold.open").axe();

        ClientInDatabase.change("update core_case_file set status = 'CLOSED' where code = ?", code);
        officer.button("erasure.ask").click();
        officer.sees("erasure.asked", code).axe();

        supervisor.signInAt("supervizorka", "/approvals");
        supervisor.page().locator("tr:has-text('" + code + "') a").click();
        supervisor.button("approval.Decision.APPROVE").click();
        confirm(supervisor, "approval.Decision.APPROVE");
        supervisor.sees("approval.decided.APPROVED", code);
        assertThat(supervisor.fetch("/cases/" + code).statusCode()).isEqualTo(404);
        officer.open("/admin/erasures").sees("erasure.state.done").axe();
    }

    @Test
    void an_administrator_asks_for_new_keys_and_after_a_supervisor_agrees_everything_lies_under_them(
            Visitor admin, Visitor supervisor) {
        admin.signInAt("admin", "/admin/keys");
        admin.button("keyrenewal.ask").click();
        confirm(admin, "keyrenewal.ask");
        admin.sees("keyrenewal.asked").axe();

        supervisor.signInAt(
                "supervizorka",
                admin.page().getByText(admin.text("keyrenewal.waits.open")).getAttribute("href"));
        supervisor.button("approval.Decision.APPROVE").click();
        confirm(supervisor, "approval.Decision.APPROVE");
        supervisor.sees(
                "approval.decided.APPROVED",
                ClientInDatabase.ask("select max(wrapped_by) from core_data_key where wrapped is not null"));

        admin.page()
                .waitForCondition(
                        () -> ClientInDatabase.count("select count(*) from core_key_renewal where finished_at is null")
                                == 0,
                        new Page.WaitForConditionOptions().setTimeout(120_000));
        admin.open("/admin/keys").axe();
        assertThat(admin.page().getByText(admin.text("keyrenewal.running")).count())
                .isZero();
        assertThat(admin.button("keyrenewal.ask").isVisible()).isTrue();
    }
}
