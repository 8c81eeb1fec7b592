package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.House;

@InBrowser
class CallDraftPagesIT {

    @Test
    void a_form_goes_on_at_another_device_as_it_was_typed_right_or_wrong(Visitor here, Visitor there) {
        here.signIn("konsultantkinja");
        CallSteps.begin(here);
        CallSteps.purpose(here, "Krizni poziv").check();
        here.field("contact.summary").fill("<script>alert(1)</script> 🕊 =1+1");
        here.field("contact.crisis.policeToldAt").fill("juče oko podne");
        here.field("contact.danger").check();
        here.field("contact.caller.anonymous").uncheck();
        here.field("contact.caller.numberAgreed").check();
        here.page()
                .getByLabel("Od", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("10");
        CallSteps.seesDraftKept(here);
        String path = here.path();
        here.open("/");

        there.signIn("konsultantkinja").sees("contact.day.drafts");
        there.open(path);
        CallSteps.atForm(there);
        CallSteps.seesCrisis(there, "<script>alert(1)</script> 🕊 =1+1");
        assertThat(there.field("contact.crisis.policeToldAt")).hasValue("juče oko podne");
        assertThat(there.field("contact.danger")).isChecked();
        assertThat(there.field("contact.caller.anonymous")).not().isChecked();
        assertThat(there.field("contact.caller.numberAgreed")).isChecked();
        assertThat(there.page()
                        .getByLabel("Od", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("10:00");
    }

    @Test
    void the_list_of_her_other_calls_lies_over_nothing_while_it_is_open(Visitor visitor) {
        CallSteps.crisis(visitor, "prvi razgovor");
        visitor.open("/calls/new");
        CallSteps.atForm(visitor);
        Locator bar = visitor.page().locator(".call-status");
        assertThat(bar).hasCSS("position", "sticky");

        bar.locator(".call-others summary").click();

        assertThat(bar).hasCSS("position", "static");
    }

    @Test
    void a_second_window_is_told_and_can_take_over(Visitor first, Visitor second) {
        String path = CallSteps.crisis(first, "prvi prozor");
        second.signInAt("konsultantkinja", path);
        CallSteps.atForm(second);
        second.sees("contact.draft.elsewhere").axe();
        second.field("contact.summary").fill("drugi prozor");
        second.button("contact.draft.goOnHere").click();
        CallSteps.seesDraftKept(second);
        assertThat(second.page().locator("#draftElsewhere")).isHidden();

        first.field("contact.summary").fill("opet prvi");

        first.sees("contact.draft.elsewhere");
    }

    @Test
    void going_back_after_saving_leads_to_what_was_saved(Visitor visitor) {
        CallSteps.crisis(visitor, "jedan poziv");
        visitor.page().keyboard().press("Control+Enter");
        String code = CallSteps.atSaved(visitor);
        visitor.page().goBack();
        visitor.page().waitForURL(url -> url.endsWith("/calls/" + code));
        visitor.sees("contact.call.alreadySaved");
    }

    @Test
    void two_hasty_presses_save_once(Visitor visitor) {
        CallSteps.crisis(visitor, "hitro");
        visitor.page()
                .evaluate("() => { const save = document.getElementById('form:save'); save.click(); save.click(); }");
        String code = CallSteps.atSaved(visitor);
        assertThat(ClientInDatabase.count(
                        "select count(*) from core_contact saved join core_contact same on same.started_at = saved.started_at"
                                + " where saved.code = ?",
                        code))
                .isOne();
    }

    @Test
    void a_signed_out_window_says_so_and_goes_on_after_a_new_sign_in(Visitor visitor) {
        CallSteps.crisis(visitor, "pre isteka");
        visitor.window().clearCookies();
        visitor.field("contact.summary").fill("posle isteka");
        visitor.button("app.form.save").first().click();
        visitor.sees("app.trouble.signedOut").sees("contact.draft.signedOut").forgive();
        Page other = visitor.window().newPage();
        other.navigate(House.running().address() + "/login?lang=sr-Latn");
        other.getByLabel(visitor.text("access.username")).fill("konsultantkinja");
        other.getByLabel(visitor.text("access.password")).fill("oslonac-demo-2026");
        other.keyboard().press("Enter");
        other.waitForURL(House.running().address() + "/");
        visitor.page().waitForURL(url -> url.contains("/calls/new/"));
        CallSteps.seesDraftKept(visitor);
        CallSteps.seesCrisis(visitor, "posle isteka");
    }
}
