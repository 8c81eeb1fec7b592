package org.oslonac.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.CodeApp;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ColleagueInDatabase;
import org.oslonac.web.demo.DemoAccounts;

/** The fields in which she shows once more that it is she, where an act asks for it. */
@InBrowser
class StepUpPagesIT {

    private static final String WRONG = "nije ova lozinka";

    private final Instant now = Instant.now();

    private void itIs(Visitor visitor, int minutes) {
        visitor.page()
                .setExtraHTTPHeaders(Map.of(
                        "Oslonac-Test-Time",
                        now.plus(minutes, ChronoUnit.MINUTES).toString()));
    }

    private static void makeLink(Visitor visitor) {
        visitor.button("staff.start.make").click();
        visitor.page().locator(".ui-confirmdialog-yes").click();
    }

    private static String session(Visitor visitor) {
        return visitor.window().cookies().get(0).value;
    }

    @Test
    void an_administrator_shows_it_on_top_of_the_account_and_then_for_five_minutes_not_again(Visitor admin) {
        admin.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String account = "/admin/accounts/" + ColleagueInDatabase.idOf(ColleagueInDatabase.with(Role.FINANCE));
        admin.signInAt(ColleagueInDatabase.with(Role.ADMIN), account);
        Locator card = admin.page().locator("#proveCard");
        assertThat(card).hasCount(0);
        itIs(admin, 4);
        admin.open(account);
        itIs(admin, 8);
        makeLink(admin);
        admin.sees("access.error.stepUpOwed");
        assertThat(card).isVisible();
        admin.axe();

        String before = session(admin);
        admin.field("access.stepUp.password").fill(WRONG);
        admin.button("access.stepUp.confirm").click();
        admin.sees("access.error.stepUp");
        assertThat(session(admin)).isEqualTo(before);
        admin.field("access.stepUp.password").fill(DemoAccounts.PASSWORD);
        admin.button("access.stepUp.confirm").click();
        admin.sees("access.stepUp.done");
        assertThat(card).hasCount(0);
        assertThat(session(admin)).as("the session has another name").isNotEqualTo(before);
        makeLink(admin);
        assertThat(admin.page().locator("#link")).isVisible();
    }

    @Test
    void in_a_form_it_stands_beside_what_is_asked_for(Visitor officer) {
        String username = ColleagueInDatabase.with(Role.DPO);
        officer.signIn(username);
        itIs(officer, 4);
        officer.open("/admin/canaries");
        itIs(officer, 8);
        officer.open("/admin/canaries").axe();
        officer.field("alert.canary.code").fill("A-2026-999999");
        officer.button("alert.canary.mark").click();
        officer.sees("access.error.stepUpOwed");
        officer.field("access.stepUp.password").fill(DemoAccounts.PASSWORD);
        officer.button("alert.canary.mark").click();
        officer.sees("alert.error.code");
        assertThat(officer.field("access.stepUp.password")).hasCount(0);
    }

    @Test
    void who_has_a_second_factor_shows_a_code_too(Visitor officer) {
        String username = ColleagueInDatabase.with(Role.DPO);
        officer.signInAt(username, "/account");
        officer.button("access.factor.start").click();
        String key = officer.page().locator("#secret").innerText();
        officer.field("access.factor.code").fill(CodeApp.codeOf(key, now));
        officer.button("access.factor.confirm").click();
        officer.sees("access.factor.done");

        itIs(officer, 4);
        officer.open("/admin/canaries");
        itIs(officer, 8);
        officer.open("/admin/canaries").axe();
        officer.field("alert.canary.code").fill("A-2026-999999");
        mark(officer, CodeApp.codeOf(key, now));
        officer.sees("access.error.stepUpCode");
        mark(officer, CodeApp.codeOf(key, now.plus(8, ChronoUnit.MINUTES)));
        officer.sees("alert.error.code");
        assertThat(officer.field("access.factor.code")).hasCount(0);
    }

    private static void mark(Visitor officer, String code) {
        officer.field("access.stepUp.password").fill(DemoAccounts.PASSWORD);
        officer.field("access.factor.code").fill(code);
        officer.button("alert.canary.mark").click();
    }
}
