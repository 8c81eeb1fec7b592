package org.oslonac.web.codelist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

@InBrowser
class CodesPagesIT {

    @Test
    void a_code_is_added_mended_and_retired(Visitor visitor) {
        visitor.signInAt("admin", "/admin/codes?list=recruitment_method");
        visitor.button("codelist.add").click();
        visitor.field("codelist.code").fill("PROBNI_NACIN");
        visitor.field("codelist.sr").fill("Probni način");
        visitor.field("codelist.en").fill("Trial method");
        visitor.button("codelist.save").click();
        visitor.sees("codelist.added");

        visitor.page()
                .getByLabel(visitor.text("codelist.change", "PROBNI_NACIN"))
                .click();
        visitor.axe();
        visitor.page()
                .getByText(visitor.text("codelist.retire", "PROBNI_NACIN"))
                .first()
                .click();
        visitor.sees("codelist.retire.ask", "PROBNI_NACIN");
        visitor.page().locator(".ui-confirmdialog-yes").click();
        visitor.sees("codelist.retired");
    }

    @Test
    void a_code_is_moved_by_keyboard_as_often_as_the_key_is_pressed(Visitor visitor) {
        visitor.signInAt("admin", "/admin/codes?list=recruitment_method");
        Locator codes = visitor.page().locator("tbody code");
        String first = codes.first().innerText();

        Locator down = visitor.page().getByLabel(visitor.text("codelist.down", first));
        down.focus();
        down.press("Enter");
        assertThat(codes.nth(1)).hasText(first);
        assertThat(down).isFocused();
        down.press("Enter");
        assertThat(codes.nth(2)).hasText(first);
        assertThat(down).isFocused();

        Locator up = visitor.page().getByLabel(visitor.text("codelist.up", first));
        up.press("Enter");
        assertThat(codes.nth(1)).hasText(first);
        assertThat(up).isFocused();
        up.press("Enter");
        assertThat(codes.first()).hasText(first);
        assertThat(up).isDisabled();
        assertThat(down).isFocused();
    }

    @Test
    void a_record_keeps_a_code_that_is_no_longer_offered(Visitor administrator, Visitor colleague) {
        administrator.signInAt("admin", "/admin/codes?list=institution_type");
        administrator.button("codelist.add").click();
        administrator.field("codelist.code").fill("PROBNA_VRSTA");
        administrator.field("codelist.sr").fill("Probna vrsta");
        administrator.field("codelist.en").fill("Trial kind");
        administrator.button("codelist.save").click();
        administrator.sees("codelist.added");

        colleague.signInAt("konsultantkinja", "/directory/new");
        colleague.field("directory.name").fill("Probna ustanova sa starom vrstom");
        colleague.field("directory.type").selectOption("PROBNA_VRSTA");
        colleague.button("directory.save").click();
        colleague.page().waitForURL("**/directory/U-*");

        administrator
                .page()
                .getByLabel(administrator.text("codelist.change", "PROBNA_VRSTA"))
                .click();
        administrator.field("codelist.validUntil").fill("01.01.2020.");
        administrator.button("codelist.save").click();
        administrator.sees("codelist.changed");

        colleague.open(colleague.path() + "/edit");
        colleague.field("directory.hours").fill("9-16");
        colleague.button("directory.save").click();
        colleague.page().waitForURL("**/directory/U-*");
        assertThat(colleague.page().getByText("Probna vrsta").first()).isVisible();
        colleague.open("/directory/new");
        assertThat(colleague.page().locator("option[value='PROBNA_VRSTA']")).hasCount(0);
    }

    @Test
    void lists_that_the_program_relies_on_say_so(Visitor visitor) {
        visitor.signInAt("admin", "/admin/codes?list=staff_role").sees("codelist.fixed");

        assertThat(visitor.button("codelist.add")).hasCount(0);
    }

    @Test
    void nobody_else_finds_the_page(Visitor visitor) {
        visitor.signIn("supervizorka");

        assertThat(visitor.fetch("/admin/codes").statusCode()).isEqualTo(404);
    }
}
