package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Keys;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.component.Dates;

/** What is done at the line besides taking calls, with the keyboard alone. */
@InBrowser
class KeyboardLineIT {

    private static Locator row(Visitor visitor, String code) {
        return visitor.page().locator("tr", new Page.LocatorOptions().setHasText(code));
    }

    private static Locator choice(Visitor visitor, String text) {
        return visitor.page()
                .getByLabel(text, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Signs in and goes to one of the line's pages, and from there to its form. */
    private static Keys atForm(Visitor visitor, Route list, Route form) {
        Keys keys =
                new Keys(visitor).signIn("konsultantkinja").menu(Route.CALLS).tab(list);
        return keys.follow(
                visitor.page().locator("main a[href$='" + form.getPath() + "']").first());
    }

    private static String unique() {
        return "Proba " + UUID.randomUUID();
    }

    @Test
    void a_call_is_promised_and_she_is_not_reached(Visitor visitor) {
        String code = ClientInDatabase.opened();
        Keys keys = atForm(visitor, Route.CALL_BACKS, Route.NEW_CALL_BACK);
        keys.write(keys.at("form:client"), code).write(keys.at("form:note"), "Proba: pitati za smeštaj");
        keys.press(keys.at("form:save"));
        visitor.sees("callback.promised");

        keys.follow(row(visitor, code).locator("a"));
        keys.pick(choice(visitor, "Ne javlja se"));
        String day = Dates.DAY.format(LocalDate.now(OfficeTime.ZONE).plusDays(5));
        keys.write(keys.at("attempt:next_input"), day + " 14:30").press(keys.at("attempt:save"));
        visitor.sees("callback.moved");
        assertThat(row(visitor, code)).containsText(day + " 14:30");
    }

    @Test
    void a_day_is_picked_from_the_calendar(Visitor visitor) {
        Keys keys = atForm(visitor, Route.REGULAR_CONTACTS, Route.NEW_REGULAR_CONTACT);
        Locator day = keys.at("form:firstOn_input");
        Locator calendar = visitor.page().locator(".p-datepicker-panel");
        keys.write(day, "10.03.2027.").press(keys.at("form:firstOn").locator("button"));
        assertThat(calendar.locator("a:focus")).hasText("10");
        keys.press("ArrowRight")
                .press("ArrowDown")
                .to(calendar.locator("a:focus"))
                .press("Enter");
        assertThat(calendar).isHidden();
        assertThat(day).hasValue("18.03.2027.");
        assertThat(day).isFocused();

        keys.press(keys.at("form:firstOn").locator("button"));
        assertThat(calendar.locator("a:focus")).hasText("18");
        keys.press("Escape");
        assertThat(calendar).isHidden();
        assertThat(day).isFocused();
    }

    @Test
    void a_day_and_a_time_are_picked_without_leaving_the_calendar(Visitor visitor) {
        Keys keys = atForm(visitor, Route.CALL_BACKS, Route.NEW_CALL_BACK);
        Locator due = keys.at("form:dueAt_input");
        Locator calendar = visitor.page().locator(".p-datepicker-panel");
        keys.write(due, "10.03.2027. 09:15").press(keys.at("form:dueAt").locator("button"));
        assertThat(calendar.locator("a:focus")).hasText("10");
        keys.press("ArrowRight").press("Enter");
        assertThat(calendar.locator("a:focus")).hasText("11");
        keys.press(calendar.locator(".ui-hour-picker .ui-picker-up")).press("Escape");

        assertThat(calendar).isHidden();
        assertThat(due).hasValue("11.03.2027. 10:15");
        assertThat(due).isFocused();
    }

    @Test
    void a_regular_contact_is_agreed(Visitor visitor) {
        String code = ClientInDatabase.opened();
        Keys keys = atForm(visitor, Route.REGULAR_CONTACTS, Route.NEW_REGULAR_CONTACT);
        keys.write(keys.at("form:client"), code).write(keys.at("form:everyDays"), "7");
        keys.write(keys.at("form:preferredFrom"), "10.30");
        keys.choose(keys.at("form:responsible"), "Probna Voditeljka").press(keys.at("form:save"));

        visitor.sees("callback.regular.agreed");
    }

    @Test
    void a_shift_is_handed_over(Visitor visitor) {
        String said = unique();
        Keys keys = atForm(visitor, Route.SHIFT, Route.NEW_SHIFT_NOTE);
        keys.write(keys.at("form:body"), said);
        Locator codes = visitor.page().locator("[id$=':code']");
        int rows = codes.count();
        keys.press(keys.at("form:addRisk"));
        assertThat(codes).hasCount(rows + 1);
        keys.write(codes.last(), ClientInDatabase.opened());
        keys.write(visitor.page().locator("[id$=':watch']").last(), "Proba: zove kasno");
        keys.press(keys.at("form:save"));

        visitor.page().waitForURL(Pattern.compile(".*/calls/shift/[0-9]+"));
        assertThat(visitor.page().locator("main")).containsText(said);
    }

    @Test
    void abusive_calls_are_flagged_and_noted(Visitor visitor) {
        String pattern = unique();
        Keys keys = atForm(visitor, Route.CALLERS, Route.NEW_CALLER_FLAG);
        keys.write(keys.at("form:pattern"), pattern).write(keys.at("form:advice"), "Mirno završiti razgovor.");
        keys.press(keys.at("form:save"));
        visitor.sees("caller.flag.saved");

        keys.follow(row(visitor, pattern).locator("a"));
        keys.write(keys.at("note:text"), "Proba: opet psovke").press(keys.at("note:add"));
        visitor.sees("caller.note.added");
    }

    @Test
    void a_caller_gets_a_word_to_be_known_by(Visitor visitor) {
        Keys keys = atForm(visitor, Route.CALLERS, Route.NEW_CALLER_WORD);
        keys.write(keys.at("form:word"), unique()).press(keys.at("form:save"));

        visitor.sees("caller.code.saved");
    }

    @Test
    void a_contact_is_corrected(Visitor visitor) {
        Keys keys = new Keys(visitor).signIn("konsultantkinja").leave("F2");
        keys.tick(keys.at("form:purposes").getByLabel("Drugo")).write(keys.at("form:summary"), "tri sestre");
        keys.leave("Control+Enter");

        keys.follow(visitor.page().locator("main a[href$='/edit']"));
        keys.write(keys.at("form:summary"), "dve sestre");
        keys.press(visitor.page().locator("#way summary"));
        keys.pick(choice(visitor, "Odlazni")).choose(keys.at("form:channel"), "LETTER");
        keys.press(keys.at("form:save"));
        assertThat(visitor.page().locator(".prose")).hasText("dve sestre");
    }
}
