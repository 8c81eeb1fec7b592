package org.oslonac.web.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Looks;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

@InBrowser
class MergePagesIT {

    private static void confirm(Visitor visitor, String label) {
        visitor.page()
                .locator(".ui-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    private static long personOf(String code) {
        return ClientInDatabase.count("select person_id from core_case_file where code = ?", code);
    }

    @Test
    void two_become_one_after_a_second_person_and_two_again(Visitor deputy, Visitor supervisor) {
        String kept = ClientInDatabase.opened();
        String other = ClientInDatabase.opened();
        long otherPerson = personOf(other);
        deputy.signInAt("zamenica", "/cases/" + kept);
        deputy.page().locator("a[href$='/cases/" + kept + "/merge']").click();
        deputy.field("person.merge.with.code").fill(other);
        deputy.page().keyboard().press("Enter");
        deputy.sees("person.merge.both.title");
        deputy.field("person.merge.reason").fill("isti pasoš");
        deputy.button("person.merge.ask").click();
        confirm(deputy, deputy.text("person.merge.ask"));
        deputy.sees("person.merge.asked", kept, other);
        assertThat(personOf(other)).isEqualTo(otherPerson);

        supervisor.signInAt("supervizorka", "/approvals");
        supervisor.page().locator("tr:has-text('" + kept + "') a").first().click();
        assertThat(supervisor.page().locator("#about")).containsText("isti pasoš");
        supervisor.button("approval.Decision.APPROVE").click();
        confirm(supervisor, supervisor.text("approval.Decision.APPROVE"));
        supervisor.sees("approval.decided.APPROVED", kept + " + " + other);
        assertThat(personOf(other)).isEqualTo(personOf(kept));

        supervisor.open("/merges");
        Locator row = supervisor.page().locator("tr:has-text('" + other + "')").first();
        row.getByRole(AriaRole.BUTTON).click();
        confirm(supervisor, supervisor.text("person.merge.undo.do"));
        supervisor.sees("person.merge.undone");
        assertThat(personOf(other)).isEqualTo(otherPerson);
        Looks.good(supervisor, "/merges");
        Looks.good(supervisor, "/cases/" + kept + "/merge?with=" + other);
    }

    @Test
    void a_code_that_is_not_there_and_the_same_person_are_refused_in_words(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("supervizorka", "/cases/" + code + "/merge?with=A-1900-001");
        visitor.sees("app.error.notFound");
        visitor.open("/cases/" + code + "/merge?with=" + code).sees("person.merge.error.same");
    }

    @Test
    void who_is_no_supervisor_has_no_way_to_it(Visitor visitor) {
        String code = ClientInDatabase.opened();
        visitor.signInAt("voditeljka", "/cases/" + code);

        assertThat(visitor.page().locator("a[href$='/merge']")).hasCount(0);
        assertThat(visitor.fetch("/cases/" + code + "/merge").statusCode()).isEqualTo(404);
    }
}
