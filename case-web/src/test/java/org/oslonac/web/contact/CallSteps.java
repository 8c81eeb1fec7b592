package org.oslonac.web.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.oslonac.testing.browser.Visitor;

/** What a colleague does on the pages of the line, as her hands do it. */
public final class CallSteps {

    static final String TIME = "\\d\\d:\\d\\d:\\d\\d";
    private static final Pattern FORM = Pattern.compile(".*/calls/new/[0-9a-f-]{36}");
    private static final Pattern SAVED = Pattern.compile(".*/calls/K-\\d{4}-\\d{6}");

    private CallSteps() {}

    /** Opens a new form by its key, from wherever she is. */
    static void begin(Visitor visitor) {
        visitor.page().keyboard().press("F2");
        atForm(visitor);
    }

    public static void atForm(Visitor visitor) {
        visitor.page().waitForURL(FORM);
        visitor.page()
                .waitForFunction(
                        "() => window.PrimeFaces && PrimeFaces.csp.NONCE_VALUE && document.readyState === 'complete'");
    }

    /** @return the contact's number */
    public static String atSaved(Visitor visitor) {
        visitor.page().waitForURL(SAVED);
        return visitor.path().substring("/calls/".length());
    }

    /** Begins a crisis call and says this of it. @return the form's path, once its draft is kept */
    public static String crisis(Visitor visitor, String text) {
        visitor.signIn("konsultantkinja");
        begin(visitor);
        purpose(visitor, "Krizni poziv").check();
        visitor.field("contact.summary").fill(text);
        seesDraftKept(visitor);
        return visitor.path();
    }

    public static void seesCrisis(Visitor visitor, String text) {
        assertThat(purpose(visitor, "Krizni poziv")).isChecked();
        assertThat(visitor.field("contact.summary")).hasValue(text);
        assertThat(part(visitor, "crisis")).hasAttribute("open", "");
    }

    static Locator purpose(Visitor visitor, String text) {
        return choice(visitor, "form:purposes", text);
    }

    /** The chip of this text in this group. */
    static Locator choice(Visitor visitor, String group, String text) {
        Locator chips = visitor.page().locator("[id='" + group + "']");
        var exactly = new Locator.GetByRoleOptions().setName(text).setExact(true);
        return chips.getByRole(AriaRole.CHECKBOX, exactly).or(chips.getByRole(AriaRole.RADIO, exactly));
    }

    /** The caller's number; a client's agreed numbers are called the same. */
    static Locator number(Visitor visitor) {
        return visitor.page().locator("[id='form:number']");
    }

    static Locator part(Visitor visitor, String id) {
        return visitor.page().locator("details#" + id);
    }

    static Locator draftState(Visitor visitor) {
        return visitor.page().locator("#draftState");
    }

    static void seesDraftKept(Visitor visitor) {
        assertThat(draftState(visitor))
                .hasText(Pattern.compile(visitor.text("contact.draft.kept").replace("{0}", TIME)));
    }

    static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator fact(Visitor visitor, String labelKey) {
        return visitor.page()
                .locator(".fact", new Page.LocatorOptions().setHasText(visitor.text(labelKey)))
                .first()
                .locator("dd");
    }
}
