package org.oslonac.web.codelist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

@InBrowser
class CodesPagesIT {

    @Test
    void a_code_is_added_mended_and_retired(Visitor visitor) {
        visitor.signIn("admin").open("/admin/codes?list=recruitment_method");
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
    void lists_that_the_program_relies_on_say_so(Visitor visitor) {
        visitor.signIn("admin").open("/admin/codes?list=staff_role").sees("codelist.fixed");

        assertThat(visitor.button("codelist.add")).hasCount(0);
    }

    @Test
    void nobody_else_finds_the_page(Visitor visitor) {
        visitor.signIn("supervizorka");

        assertThat(visitor.fetch("/admin/codes").statusCode()).isEqualTo(404);
    }
}
