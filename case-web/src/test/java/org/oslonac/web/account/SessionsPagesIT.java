package org.oslonac.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.ColleagueInDatabase;
import org.oslonac.testing.server.PlainClient;
import org.oslonac.web.demo.DemoAccounts;

/** Where a colleague is signed in, and the end of it within five seconds (Q22). */
@InBrowser
class SessionsPagesIT {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15; Proba 9) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36";
    private static final String TRACE = "select group_concat(e.fields order by e.happened_at) from core_audit_event e"
            + " where e.subject = 'staff_account' and e.subject_id = %d and e.fields like 'sessions ended%%'";

    @Test
    void she_sees_her_sign_ins_and_ends_one_or_all_others(Visitor here, Visitor elsewhere) {
        String username = ColleagueInDatabase.with("FINANCE");
        PlainClient phone = new PlainClient().saying("User-Agent", PHONE).signIn(username);
        elsewhere.signIn(username);
        here.signInAt(username, "/account");
        Locator rows = here.page().locator("[id='signedIn:sessions'] tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText(here.text("access.session.here"));
        assertThat(rows.first().getByRole(AriaRole.BUTTON)).hasCount(0);
        here.axe();

        Locator ofPhone = rows.filter(new Locator.FilterOptions().setHasText("Android, Chrome"));
        ofPhone.getByText(here.text("access.session.end")).last().click();
        Instant pressed = Instant.now();
        here.sees("access.session.ended");
        assertThat(phone.get("/").statusCode()).isEqualTo(302);
        assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofSeconds(5));
        elsewhere.open("/account");
        assertThat(elsewhere.page().locator("[id='signedIn:sessions'] tbody tr"))
                .hasCount(2);

        here.button("access.session.others.end").click();
        here.sees("access.session.others.ended");
        elsewhere.open("/account");
        assertThat(elsewhere.page()).hasURL(Pattern.compile(".*/login.*"));
        assertThat(rows).hasCount(1);
        assertThat(trace(username)).isEqualTo("sessions ended ONE,sessions ended OTHERS");
    }

    @Test
    void an_administrator_ends_all_of_a_colleague_and_a_new_password_those_elsewhere(Visitor admin, Visitor here) {
        String username = ColleagueInDatabase.with("FINANCE");
        PlainClient elsewhere = new PlainClient().signIn(username);
        here.signIn(username);
        admin.signInAt("admin", "/admin/accounts/" + ColleagueInDatabase.idOf(username));
        admin.sees("staff.sessions.open", 2);
        admin.page().locator("[id='sessions:end']").click();
        admin.page().locator(".ui-confirmdialog-yes").click();
        admin.sees("staff.sessions.ended", username);

        assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
        here.open("/");
        assertThat(here.page()).hasURL(Pattern.compile(".*/login.*"));
        assertThat(trace(username)).isEqualTo("sessions ended ALL");
        admin.open(admin.path()).sees("staff.sessions.open", 0);

        elsewhere.signIn(username);
        here.signInAt(username, "/account");
        here.field("access.password.now").fill(DemoAccounts.PASSWORD);
        here.field("access.password.new").fill("kišobran lala voz");
        here.button("access.password.change").click();
        here.sees("access.password.changed");
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
    }

    private static String trace(String username) {
        return ClientInDatabase.find(TRACE.formatted(ColleagueInDatabase.idOf(username)))
                .orElse("");
    }
}
