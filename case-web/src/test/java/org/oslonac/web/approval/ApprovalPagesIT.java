package org.oslonac.web.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.OpenInTest;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class ApprovalPagesIT {

    /** The deputy asks for the closing of a case over something open. */
    private static String asked(Visitor deputy) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change("update core_case_file set status = 'ACTIVE' where code = ?", code);
        ClientInDatabase.change(OpenInTest.OPEN, code);
        deputy.signInAt("zamenica", "/cases/" + code);
        Locator closing = deputy.page().locator("details.step").first();
        closing.locator("summary").click();
        closing.getByLabel(deputy.text("casefile.status.closureReason")).selectOption("GOALS_MET");
        closing.getByLabel(deputy.text("casefile.status.overrideReason")).fill("ostalo je samo proveriti");
        String label = deputy.text("casefile.CaseStep.CLOSE.do", code);
        closing.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
        confirm(deputy, label);
        deputy.sees("casefile.closing.asked", code);
        return code;
    }

    private static void confirm(Visitor visitor, String label) {
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    private static Locator row(Visitor visitor, String code) {
        return visitor.page().locator("tr:has-text('" + code + "')");
    }

    @Test
    void open_read_and_decide_are_three_presses_and_the_asker_reads_the_answer(Visitor deputy, Visitor supervisor) {
        String code = asked(deputy);
        deputy.open("/approvals");
        assertThat(row(deputy, code)).hasCount(0);

        supervisor.signInAt("supervizorka", "/approvals");
        row(supervisor, code).locator("a").click();
        supervisor.button("approval.Decision.REJECT").click();
        confirm(supervisor, supervisor.text("approval.Decision.REJECT"));
        supervisor.sees("approval.error.noteOwed");
        supervisor.field("approval.decision.note").fill("prvo zakazati proveru");
        supervisor.button("approval.Decision.REJECT").click();
        confirm(supervisor, supervisor.text("approval.Decision.REJECT"));
        supervisor.sees("approval.decided.REJECTED", code);
        assertThat(row(supervisor, code)).hasCount(0);

        deputy.open("/");
        Locator answers = deputy.page().locator("section.card:has(a[href$='/approvals/mine?show=unread'])");
        assertThat(answers).containsText("prvo zakazati proveru");
        assertThat(answers).containsText(deputy.text("approval.ApprovalState.REJECTED"));
        answers.locator("li a:has-text('" + code + "')").click();
        assertThat(deputy.page().locator("#about")).containsText("prvo zakazati proveru");
        deputy.open("/approvals/mine?show=unread");
        assertThat(row(deputy, code)).hasCount(0);
    }

    @Test
    void the_asker_sees_who_decides_and_has_no_buttons(Visitor deputy) {
        String code = asked(deputy);
        deputy.open("/approvals/mine");
        row(deputy, code).locator("a").click();

        assertThat(deputy.page().locator("#turns")).containsText("Probna Supervizorka");
        assertThat(deputy.button("approval.Decision.APPROVE")).hasCount(0);
        String address = deputy.path();
        Looks.good(deputy, address);
        Looks.good(deputy, "/approvals/mine");
    }

    @Test
    void the_number_on_my_day_leads_to_a_list_of_as_many(Visitor deputy, Visitor supervisor) {
        asked(deputy);
        Locator card = supervisor.signIn("supervizorka").page().locator(".card-head a[href$='/approvals']");
        String number = card.locator(".day-count").innerText();
        card.click();

        assertThat(supervisor.page().locator(".pager-total"))
                .containsText(supervisor.text("app.list.total", Integer.valueOf(number)));
        assertThat(supervisor.page().locator("#menu a[aria-current]").innerText())
                .contains(supervisor.text("app.Menu.APPROVALS"));
    }

    @Test
    void another_order_of_approvers_is_put_together_and_asked_for(Visitor admin) {
        admin.signInAtTheDoor("admin")
                .open("/admin/approvers?kind=ROLE_CHANGE")
                .sees("approval.order.notOwn")
                .axe();
        Locator names = admin.page().locator("#form\\:approvers tbody tr td:first-child");
        String first = names.first().textContent();
        String second = names.nth(1).textContent();
        admin.page().locator("button[id$='down']").first().click();
        assertThat(names.first()).hasText(second);
        admin.button("approval.order.ask").click();
        admin.sees("approval.order.waits").axe();
        assertThat(names.first()).hasText(first);

        admin.page().locator("main a[href*='/approvals/']").last().click();
        assertThat(admin.page().locator("#about")).containsText("1. " + first);
        assertThat(admin.page().locator("#about")).containsText("1. " + second);
    }
}
