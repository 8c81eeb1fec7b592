package org.oslonac.web.callback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class CallBackPagesIT {

    private static Locator choice(Visitor visitor, String text) {
        return visitor.page()
                .getByLabel(text, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator row(Visitor visitor, String code) {
        return visitor.page().locator("tr", new Page.LocatorOptions().setHasText(code));
    }

    private static void promise(Visitor visitor, String code) {
        visitor.open("/calls/callbacks/new");
        visitor.field("callback.client").fill(code);
        visitor.field("callback.note").fill("pitati za smeštaj");
        visitor.button("callback.new").click();
        visitor.page().waitForURL(url -> url.endsWith("/calls/callbacks"));
    }

    private static void openCall(Visitor visitor, String code) {
        row(visitor, code).getByRole(AriaRole.LINK).first().click();
        visitor.page().waitForURL(Pattern.compile(".*/calls/callbacks/[0-9]+"));
    }

    @Test
    void a_call_that_was_not_answered_is_moved_and_stays_on_the_list(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        promise(visitor, code);
        openCall(visitor, code);
        visitor.sees("safecontact.none");

        choice(visitor, "Ne javlja se").check();
        visitor.field("callback.attempt.next").fill("1.12.26 14:30");
        visitor.button("callback.attempt.save").click();

        visitor.page().waitForURL(url -> url.endsWith("/calls/callbacks"));
        visitor.sees("callback.moved");
        assertThat(row(visitor, code)).containsText("01.12.2026. 14:30");
        visitor.axe();
    }

    @Test
    void an_attempt_without_an_answer_needs_a_new_time(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        promise(visitor, code);
        openCall(visitor, code);

        choice(visitor, "Nedostupan broj").check();
        visitor.field("callback.attempt.next").fill("");
        visitor.button("callback.attempt.save").click();

        visitor.sees("callback.error.nextMissing");
    }

    @Test
    void outside_her_hours_the_page_warns_before_dialling_and_asks_for_a_reason(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signIn("konsultantkinja");
        agreeHoursNotToday(visitor, code);
        promise(visitor, code);
        openCall(visitor, code);
        visitor.sees("safecontact.never");
        assertThat(visitor.page().locator(".safe-contact"))
                .containsText(visitor.text("safecontact.Verdict.OUTSIDE_HOURS"));
        visitor.axe();

        choice(visitor, "Razgovor obavljen").check();
        visitor.button("callback.attempt.save").click();
        visitor.sees("safecontact.error.reasonNeeded.OUTSIDE_HOURS");

        visitor.field("callback.attempt.unsafeReason").fill("sama je to tražila porukom");
        visitor.button("callback.attempt.save").click();
        visitor.page().waitForURL(url -> url.endsWith("/calls/callbacks"));
        visitor.sees("callback.done");
    }

    private static void agreeHoursNotToday(Visitor visitor, String code) {
        DayOfWeek notToday = LocalDate.now(OfficeTime.ZONE).plusDays(3).getDayOfWeek();
        visitor.open("/cases/" + code + "/safe-contact");
        visitor.button("safecontact.addHours").click();
        choice(visitor, visitor.text("safecontact.DayOfWeek." + notToday.name()))
                .check();
        choice(visitor, visitor.text("safecontact.from")).fill("10");
        choice(visitor, visitor.text("safecontact.until")).fill("14.30");
        choice(visitor, visitor.text("safecontact.Voicemail.NEVER")).check();
        visitor.axe();
        visitor.button("safecontact.save").click();
        visitor.page().waitForURL(url -> url.endsWith("/cases/" + code));
        visitor.forgive();
    }

    @Test
    void a_client_out_of_reach_for_too_long_is_on_the_supervisors_day(Visitor consultant, Visitor supervisor) {
        String code = ClientInDatabase.opened();
        consultant.signInAt("konsultantkinja", "/calls/regular/new?client=" + code);
        consultant.field("callback.regular.everyDays").fill("7");
        consultant.button("callback.regular.agree").click();
        consultant.page().waitForURL(url -> url.endsWith("/calls/regular"));
        ClientInDatabase.change(
                "update core_regular_contact r join core_case_file f on f.id = r.case_file_id"
                        + " set r.escalates_at = '2020-01-01' where f.code = ?",
                code);

        supervisor.signIn("supervizorka");
        supervisor.sees("callback.day.escalated");
        supervisor.open("/calls/regular?show=escalated");

        assertThat(row(supervisor, code)).containsText(supervisor.text("callback.regular.escalated"));
        supervisor.axe();
    }
}
