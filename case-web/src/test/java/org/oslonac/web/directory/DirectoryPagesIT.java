package org.oslonac.web.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

@InBrowser
class DirectoryPagesIT {

    @Test
    void an_institution_is_entered_found_in_cyrillic_and_verified(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/directory/new");
        visitor.field("directory.name").fill("Probno savetovalište Đurđica <script>alert(1)</script> 😀");
        visitor.field("directory.type").selectOption("SHELTER");
        visitor.field("directory.phones").fill("011/000-0041");
        visitor.page().keyboard().press("Control+Enter");
        visitor.page().waitForURL("**/directory/U-*");
        visitor.sees("directory.added").axe();

        visitor.open("/directory?words=ђурђица");
        assertThat(visitor.page().getByRole(AriaRole.TABLE)).containsText("Đurđica <script>alert(1)</script> 😀");

        visitor.page().getByText("Đurđica").first().click();
        visitor.button("directory.verify").click();
        visitor.sees("directory.verified");
    }

    @Test
    void a_person_is_added_and_removed(Visitor visitor) {
        visitor.signInAt("voditeljka", "/directory/new");
        visitor.field("directory.name").fill("Probna ustanova za osobe");
        visitor.field("directory.type").selectOption("CSW");
        visitor.button("directory.save").click();
        visitor.page().waitForURL("**/directory/U-*");

        visitor.button("directory.people.add").click();
        visitor.button("directory.savePerson").click();
        assertThat(visitor.page().locator(".notice-error")).isVisible();
        visitor.axe();
        visitor.field("directory.people.name").fill("Test Osoba 41");
        visitor.button("directory.savePerson").click();

        visitor.sees("directory.people.added");
        assertThat(visitor.page().getByText("Test Osoba 41").first()).isVisible();
    }

    @Test
    void filters_stand_in_the_address_and_are_taken_back_one_by_one(Visitor visitor) {
        visitor.signInAt("analiticarka", "/directory?words=policija&type=POLICE");

        visitor.page().locator(".filter-chip").first().click();

        assertThat(visitor.path()).isEqualTo("/directory?type=POLICE");
    }

    @Test
    void what_is_not_there_says_so_and_offers_to_enter_it(Visitor visitor) {
        visitor.signInAt("konsultantkinja", "/directory?words=nemaovakve");

        visitor.sees("directory.empty").axe();
        assertThat(visitor.page()
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHasText(visitor.text("directory.add"))))
                .hasCount(2);
    }

    @Test
    void who_only_reads_is_offered_nothing_to_change(Visitor visitor) {
        visitor.signInAt("analiticarka", "/directory/U-1");

        assertThat(visitor.page().getByText(visitor.text("directory.change"))).hasCount(0);
        assertThat(visitor.fetch("/directory/U-1/edit").statusCode()).isEqualTo(404);
        assertThat(visitor.fetch("/directory/new").statusCode()).isEqualTo(404);
        assertThat(visitor.fetch("/directory/U-99999999").statusCode()).isEqualTo(404);
    }
}
