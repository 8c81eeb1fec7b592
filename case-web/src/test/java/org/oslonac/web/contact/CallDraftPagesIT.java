package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.House;

@InBrowser
@ResourceLock(InServer.HOUSE)
class CallDraftPagesIT {

    private static String begin(Visitor visitor, String text) {
        visitor.signIn("konsultantkinja");
        CallSteps.begin(visitor);
        CallSteps.purpose(visitor, "Krizni poziv").check();
        visitor.field("contact.summary").fill(text);
        CallSteps.seesDraftKept(visitor);
        return visitor.path();
    }

    private static void sameForm(Visitor visitor, String text) {
        assertThat(CallSteps.purpose(visitor, "Krizni poziv")).isChecked();
        assertThat(visitor.field("contact.summary")).hasValue(text);
        assertThat(CallSteps.part(visitor, "crisis")).hasAttribute("open", "");
    }

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
        sameForm(there, "<script>alert(1)</script> 🕊 =1+1");
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
    void a_second_window_is_told_and_can_take_over(Visitor first, Visitor second) {
        String path = begin(first, "prvi prozor");
        second.signIn("konsultantkinja").open(path);
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
        begin(visitor, "jedan poziv");
        visitor.page().keyboard().press("Control+Enter");
        String code = CallSteps.atSaved(visitor);
        visitor.page().goBack();
        visitor.page().waitForURL(url -> url.endsWith("/calls/" + code));
        visitor.sees("contact.call.alreadySaved");
    }

    @Test
    void two_hasty_presses_save_once(Visitor visitor) {
        begin(visitor, "hitro");
        visitor.page()
                .evaluate("() => { const save = document.getElementById('form:save'); save.click(); save.click(); }");
        String code = CallSteps.atSaved(visitor);
        visitor.open("/calls?code=" + code);
        assertThat(visitor.page().locator("#calls tbody tr")).hasCount(1);
        visitor.open("/calls");
        assertThat(visitor.page().locator("#calls tbody tr").first()).containsText(code);
        assertThat(visitor.page().locator("#calls tbody tr").nth(1)).not().containsText("hitro");
    }

    @Test
    void a_signed_out_window_says_so_and_goes_on_after_a_new_sign_in(Visitor visitor) {
        begin(visitor, "pre isteka");
        visitor.window().clearCookies();
        visitor.field("contact.summary").fill("posle isteka");
        visitor.button("app.form.save").first().click();
        visitor.sees("app.trouble.signedOut").sees("contact.draft.signedOut").forgive();
        Page other = visitor.window().newPage();
        other.navigate(House.running().address() + "/login");
        other.getByLabel(visitor.text("access.username")).fill("konsultantkinja");
        other.getByLabel(visitor.text("access.password")).fill("oslonac-demo-2026");
        other.keyboard().press("Enter");
        other.waitForURL(House.running().address() + "/");
        visitor.page().waitForURL(url -> url.contains("/calls/new/"));
        CallSteps.seesDraftKept(visitor);
        sameForm(visitor, "posle isteka");
    }

    @Test
    void a_database_that_is_away_for_a_while_loses_nothing_and_saves_nothing_twice(Visitor visitor) {
        begin(visitor, "pre prekida");
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
        String path = begin(visitor, "usred rečenice");
        House.running().crash();
        visitor.open("/login").forgive();
        visitor.signIn("konsultantkinja").sees("contact.day.drafts");
        visitor.open(path);
        CallSteps.atForm(visitor);
        sameForm(visitor, "usred rečenice");
        visitor.page().keyboard().press("Control+Enter");
        CallSteps.atSaved(visitor);
        assertThat(visitor.page().locator(".prose")).hasText("usred rečenice");
    }
}
