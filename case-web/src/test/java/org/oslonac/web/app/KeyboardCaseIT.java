package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Keys;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;

/** What is done with a case, with the keyboard alone. */
@InBrowser
@BesideOthers
class KeyboardCaseIT {

    private static final Pattern CASE = Pattern.compile(".*/cases/A-[0-9]{4}-[0-9]{3,6}");

    private static Locator choice(Visitor visitor, String text) {
        return visitor.page().getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private static Keys atCase(Visitor visitor, String username, String code) {
        return new Keys(visitor).signIn(username).open(code);
    }

    @Test
    void a_case_is_opened_with_name_owner_risk_and_language(Visitor visitor) {
        Keys keys = new Keys(visitor).signIn("konsultantkinja").menu(Route.CASES);
        keys.follow(visitor.page().locator("main a[href$='/cases/new']").first());
        keys.write(keys.at("form:givenName"), "Proba").write(keys.at("form:familyName"), "Tastaturić");
        keys.pick(choice(visitor, "Žensko"));
        keys.write(keys.at("form:birthDate_input"), "4.11.1999");
        keys.choose(keys.at("form:owner"), "Probna Voditeljka").choose(keys.at("form:risk"), "HIGH");
        keys.tick(choice(visitor, "ukrajinski"));
        keys.write(keys.at("form:firstNote"), "Proba: prvi razgovor");
        keys.press(keys.at("form:open"));

        visitor.page().waitForURL(CASE);
        assertThat(visitor.page().locator(".case-facts")).containsText("Probna Voditeljka");
        assertThat(visitor.page().locator(".case-facts")).containsText("ukrajinski");
        assertThat(visitor.page().locator(".timeline")).containsText("Proba: prvi razgovor");
    }

    @Test
    void a_note_is_written_and_corrected(Visitor visitor) {
        Keys keys = atCase(visitor, "konsultantkinja", ClientInDatabase.opened());
        keys.write(keys.at("note:body"), "Proba: razgovor u sredu").press(keys.at("note:save"));
        visitor.sees("casefile.note.saved");

        keys.follow(visitor.page().locator(".event-link").first());
        keys.write(keys.at("note:body"), "Proba: razgovor u četvrtak");
        keys.write(keys.at("note:why"), "pogrešan dan").press(keys.at("note:save"));
        visitor.sees("casefile.note.corrected");
        assertThat(visitor.page().locator(".timeline")).containsText("razgovor u četvrtak");
    }

    @Test
    void what_is_missing_is_filled_in_and_intake_finished(Visitor visitor) {
        String code = ClientInDatabase.opened();
        Keys keys = atCase(visitor, "voditeljka", code);
        keys.follow(visitor.page().locator("#steps a[href$='/edit']"));
        keys.choose(keys.at("form:owner"), "Probna Voditeljka").choose(keys.at("form:risk"), "HIGH");
        keys.tick(choice(visitor, "ukrajinski")).write(keys.at("form:vitalInterest"), "Pomoć ne može da čeka.");
        keys.press(keys.at("form:save"));
        visitor.sees("casefile.saved", code);

        Locator step = visitor.page().locator("details.step").first();
        keys.press(step.locator("summary")).press(step.getByRole(AriaRole.BUTTON));
        keys.press(visitor.page().locator(".ui-confirmdialog-yes"));
        visitor.sees("casefile.CaseStep.ACTIVATE.done", code);
    }

    @Test
    void a_question_takes_the_focus_and_gives_it_back(Visitor visitor) {
        Keys keys = atCase(visitor, "voditeljka", ClientInDatabase.opened());
        Locator step = visitor.page().locator("details.step").first();
        Locator button = step.getByRole(AriaRole.BUTTON);
        keys.press(step.locator("summary")).press(button);
        Locator question = visitor.page().locator(".ui-confirm-dialog");
        assertThat(question.locator(":focus")).hasCount(1);
        for (int stops = 0; stops < 5; stops++) {
            keys.press("Tab");
            assertThat(question.locator(":focus")).hasCount(1);
        }

        keys.press("Escape");

        assertThat(question).isHidden();
        assertThat(button).isFocused();
        keys.press("Enter").press(visitor.page().locator(".ui-confirmdialog-no"));
        assertThat(question).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void the_name_is_revealed_and_the_focus_stays_beside_it(Visitor visitor) {
        Keys keys = atCase(visitor, "konsultantkinja", ClientInDatabase.opened());
        keys.press(keys.at("head:nameShow"));
        assertThat(keys.at("head:name")).containsText("Test Osoba");

        keys.press("Tab");

        assertThat((Boolean) visitor.page().evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void a_safe_contact_is_agreed(Visitor visitor) {
        Keys keys = atCase(visitor, "voditeljka", ClientInDatabase.opened());
        keys.follow(visitor.page().locator(".tabs a[href$='/safe-contact']"));
        keys.press(keys.at("plan:addHours"));
        keys.tick(choice(visitor, visitor.text("safecontact.DayOfWeek.TUESDAY")));
        keys.write(choice(visitor, visitor.text("safecontact.from")), "10");
        keys.write(choice(visitor, visitor.text("safecontact.until")), "14.30");
        keys.pick(choice(visitor, visitor.text("safecontact.Voicemail.NEVER")));
        keys.write(keys.at("plan:planCodeWord"), "proba-lipa").press(keys.at("plan:agree"));

        visitor.page().waitForURL(CASE);
        visitor.sees("safecontact.never");
        assertThat(visitor.page().locator(".safe-contact")).containsText("proba-lipa");
    }

    @Test
    void who_she_is_gets_a_phone_and_loses_it_again(Visitor visitor) {
        Keys keys = atCase(visitor, "konsultantkinja", ClientInDatabase.opened());
        keys.follow(visitor.page().locator("#person a[href$='/person']"));
        keys.press(keys.at("form:addPhone"));
        Locator number = visitor.page().locator("[id$=':number']");
        keys.write(number, "060 555 0177");
        keys.press(visitor.page().locator("[id$=':drop']"));
        assertThat(number).hasCount(0);
        keys.press(keys.at("form:addPhone")).write(number, "060 555 0178").press(keys.at("form:save"));

        visitor.page().waitForURL(CASE);
        keys.press(keys.at("who:reveal"));
        assertThat(visitor.page().locator("#person")).containsText("+381605550178");
    }
}
