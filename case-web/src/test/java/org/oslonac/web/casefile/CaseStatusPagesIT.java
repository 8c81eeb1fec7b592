package org.oslonac.web.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.oslonac.core.casefile.CaseStep;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.OpenInTest;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
@BesideOthers
class CaseStatusPagesIT {

    private static Locator step(Visitor visitor, CaseStep step) {
        Locator box = visitor.page()
                .locator(
                        "details.step",
                        new Page.LocatorOptions()
                                .setHas(visitor.page()
                                        .locator("summary:text-is('" + visitor.text("casefile.CaseStep." + step)
                                                + "')")));
        if (box.getAttribute("open") == null) {
            box.locator("summary").click();
        }
        return box;
    }

    /** Presses the step's button, which names the case, and then the same in the question. */
    private static void confirm(Visitor visitor, CaseStep step, String code) {
        String label = visitor.text("casefile.CaseStep." + step + ".do", code);
        step(visitor, step)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
        Locator question = visitor.page().locator(".ui-confirm-dialog");
        assertThat(question).containsText(visitor.text("casefile.CaseStep." + step + ".means"));
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    private static void done(Visitor visitor, CaseStep step, String code, String status) {
        visitor.sees("casefile.CaseStep." + step + ".done", code);
        assertThat(visitor.page().locator(".case-state")).containsText(status);
    }

    private static void reason(Visitor visitor, CaseStep step, String why) {
        step(visitor, step).getByLabel(visitor.text("casefile.status.reason")).fill(why);
    }

    @Test
    void intake_ends_only_when_nothing_is_missing(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("voditeljka", "/cases/" + code);
        visitor.sees("casefile.status.missing").sees("casefile.Missing.CONSENT").sees("casefile.Missing.RISK");
        confirm(visitor, CaseStep.ACTIVATE, code);
        visitor.sees("casefile.error.incomplete.OWNER");
        visitor.axe();

        visitor.page().locator("#steps a[href$='/edit']").click();
        visitor.field("casefile.owner")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Probna Voditeljka"));
        visitor.field("casefile.risk").selectOption("HIGH");
        visitor.page().getByLabel("ukrajinski").check();
        visitor.field("casefile.vitalInterest").fill("Zdravlje je ugroženo, a pristanak se čeka.");
        visitor.button("app.form.save").click();
        visitor.sees("casefile.saved", code);
        confirm(visitor, CaseStep.ACTIVATE, code);

        done(visitor, CaseStep.ACTIVATE, code, "Aktivan");
    }

    @Test
    void a_case_goes_to_follow_up_is_closed_with_a_reason_and_reopened_with_one(Visitor manager, Visitor supervisor) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change("update core_case_file set status = 'ACTIVE' where code = ?", code);
        manager.signInAt("voditeljka", "/cases/" + code);
        confirm(manager, CaseStep.FOLLOW, code);
        done(manager, CaseStep.FOLLOW, code, "Praćenje");

        supervisor.signInAt("supervizorka", "/cases/" + code);
        confirm(supervisor, CaseStep.CLOSE, code);
        supervisor.sees("casefile.error.closingWithoutReason");
        step(supervisor, CaseStep.CLOSE)
                .getByLabel(supervisor.text("casefile.status.closureReason"))
                .selectOption("GOALS_MET");
        confirm(supervisor, CaseStep.CLOSE, code);
        done(supervisor, CaseStep.CLOSE, code, "Zatvoren");
        assertThat(supervisor.page().locator(".timeline")).containsText("Ciljevi ostvareni");

        manager.open("/cases/" + code);
        confirm(manager, CaseStep.REOPEN, code);
        manager.sees("casefile.error.reopeningWithoutReason");
        reason(manager, CaseStep.REOPEN, "ponovo je potrebna pomoć");
        confirm(manager, CaseStep.REOPEN, code);
        done(manager, CaseStep.REOPEN, code, "Aktivan");
        assertThat(manager.page().locator(".timeline")).containsText("ponovo je potrebna pomoć");
    }

    @Test
    void what_is_still_open_is_listed_and_overridden_only_with_a_reason_and_by_two(Visitor visitor, Visitor deputy) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change("update core_case_file set status = 'FOLLOW_UP' where code = ?", code);
        ClientInDatabase.change(OpenInTest.OPEN, code);
        visitor.signInAt("supervizorka", "/cases/" + code);
        Locator closing = step(visitor, CaseStep.CLOSE_REFERRED);
        assertThat(closing.locator(".missing")).containsText(visitor.text(OpenInTest.KEY));
        closing.getByLabel(visitor.text("casefile.status.closureReason")).selectOption("REFERRED");
        visitor.axe();

        confirm(visitor, CaseStep.CLOSE_REFERRED, code);
        visitor.sees("casefile.error.staysOpen", 1);
        step(visitor, CaseStep.CLOSE_REFERRED)
                .getByLabel(visitor.text("casefile.status.overrideReason"))
                .fill("dogovoreno sa drugom organizacijom");
        confirm(visitor, CaseStep.CLOSE_REFERRED, code);

        visitor.sees("casefile.closing.asked", code).sees("casefile.closing.waits");
        visitor.axe();
        deputy.signInAt("zamenica", "/approvals");
        deputy.page().locator("tr:has-text('" + code + "') a").click();
        assertThat(deputy.page().locator("#about")).containsText("dogovoreno sa drugom organizacijom");
        assertThat(deputy.page().locator("#about")).containsText(deputy.text(OpenInTest.KEY));
        deputy.axe();
        deputy.button("approval.Decision.APPROVE").click();
        deputy.page()
                .locator(".ui-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(deputy.text("approval.Decision.APPROVE")))
                .click();
        deputy.sees("approval.decided.APPROVED", code);

        visitor.open("/cases/" + code);
        assertThat(visitor.page().locator(".case-state")).containsText("upućen");
        assertThat(visitor.page().locator(".timeline")).containsText("dogovoreno sa drugom organizacijom");
    }

    @Test
    void a_step_from_a_page_that_is_out_of_date_is_refused(Visitor one, Visitor other) {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change("update core_case_file set status = 'ACTIVE' where code = ?", code);
        one.signInAt("voditeljka", "/cases/" + code);
        other.signInAt("voditeljka", "/cases/" + code);
        confirm(one, CaseStep.FOLLOW, code);
        done(one, CaseStep.FOLLOW, code, "Praćenje");
        reason(other, CaseStep.FOLLOW, "isto");

        confirm(other, CaseStep.FOLLOW, code);

        other.sees("casefile.error.illegalStep", code);
    }
}
