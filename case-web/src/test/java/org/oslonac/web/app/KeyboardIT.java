package org.oslonac.web.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Keys;
import org.oslonac.testing.browser.Visitor;

/** The frame, the lists, the directory and the administration, with the keyboard alone. */
@InBrowser
@BesideOthers
class KeyboardIT {

    private static Locator link(Visitor visitor, Route route) {
        return visitor.page().locator("main a[href$='" + route.getPath() + "']").first();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    @Nested
    class The_frame {

        @Test
        void the_language_is_changed_and_the_session_ended(Visitor visitor) {
            Keys keys = new Keys(visitor).signInAtTheDoor("konsultantkinja");
            Locator menu = visitor.page().locator("#userMenu summary");
            keys.press(menu).press(visitor.page().locator("#own [lang='en']"));
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");

            keys.press(menu).press("Escape");
            assertThat(menu).isFocused();
            keys.press(menu).press(visitor.page().locator("#own [lang='sr-Latn']"));
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "sr-Latn");
            keys.press(menu).press(keys.at("own:signOut"));
            visitor.page().waitForURL(Pattern.compile(".*/login.*"));
        }

        @Test
        void what_is_the_same_on_every_page_is_skipped(Visitor visitor) {
            Keys keys = new Keys(visitor).signIn("konsultantkinja").menu(Route.DIRECTORY);
            keys.press(visitor.page().locator(".skip")).press("Tab");
            assertThat(visitor.page().locator("main a[href$='/directory/new']")).isFocused();
        }
    }

    @Nested
    class A_list {

        @Test
        void is_filtered_sorted_and_turned_over(Visitor visitor) {
            Keys keys = new Keys(visitor).signIn("supervizorka").menu(Route.CALLS);
            keys.write(keys.at("filter-from"), "1.1.2020.");
            keys.choose(keys.at("filter-kind"), "full");
            keys.follow(visitor.page().locator(".filter button[type=submit]"));
            assertThat(visitor.page().locator(".filter-chip")).hasCount(2);

            keys.follow(visitor.page().locator("#calls th a[href*='sort=minutes']"));
            keys.follow(visitor.page().locator(".pager a[rel='next']"));
            assertThat(visitor.path()).contains("from=", "kind=full", "sort=minutes", "page=2");
            keys.follow(visitor.page().locator(".filter-chip").first());
            assertThat(visitor.page().locator(".filter-chip")).hasCount(1);
        }
    }

    @Nested
    class The_directory {

        @Test
        void takes_an_institution_and_its_correction(Visitor visitor) {
            Keys keys = new Keys(visitor).signIn("konsultantkinja").menu(Route.DIRECTORY);
            keys.follow(link(visitor, Route.INSTITUTION_NEW));
            keys.write(keys.at("form:name"), "Proba ustanova " + unique());
            keys.choose(keys.at("form:type"), "SHELTER");
            keys.tick(keys.at("form:services").locator("input").nth(1));
            keys.press(keys.at("form:save"));
            visitor.sees("directory.added");

            keys.follow(visitor.page().locator("main a[href$='/edit']"));
            keys.write(keys.at("form:hours"), "radnim danom 9-15");
            keys.press(keys.at("form:save"));
            assertThat(visitor.page().locator(".facts")).containsText("radnim danom 9-15");
        }
    }

    @Nested
    class The_administration {

        @Test
        void adds_a_code_mends_it_and_retires_it(Visitor visitor) {
            String code = "PROBA_" + unique().toUpperCase(Locale.ROOT);
            Page page = visitor.page();
            Keys keys = new Keys(visitor).signIn("admin").menu(Route.ADMINISTRATION);
            keys.follow(link(visitor, Route.CODES));
            keys.choose(keys.at("filter-list"), "online_platform");
            keys.follow(page.locator(".filter button[type=submit]"));
            keys.press(keys.at("form:add")).write(keys.at("form:code"), code);
            keys.write(keys.at("form:sr"), "Proba").write(keys.at("form:en"), "Trial");
            keys.press(keys.at("form:save"));
            visitor.sees("codelist.added");

            keys.press(page.getByLabel(visitor.text("codelist.change", code)));
            keys.write(keys.at("form:en"), "Trial mended").press(keys.at("form:save"));
            visitor.sees("codelist.changed");
            keys.press(page.getByLabel(visitor.text("codelist.change", code))).press(keys.at("form:retire"));
            keys.press(page.locator(".ui-confirmdialog-yes"));
            visitor.sees("codelist.retired");
        }
    }

    @Nested
    class An_import {

        @Test
        void is_tried_out_with_a_column_given_its_meaning(Visitor visitor) {
            Keys keys = new Keys(visitor).signIn("voditeljka").menu(Route.CALLS);
            keys.follow(link(visitor, Route.CALL_IMPORT));
            byte[] file = "Kada;Zašto\n1.2.2003.;Drugo\n".getBytes(StandardCharsets.UTF_8);
            visitor.page().locator("input[type=file]").setInputFiles(new FilePayload("proba.csv", "text/csv", file));
            keys.press(keys.at("upload:send"));

            keys.choose(visitor.page().locator("select").first(), "START");
            keys.choose(visitor.page().locator("select").last(), "PURPOSE");
            keys.press(keys.at("run:check"));
            visitor.sees("contactimport.ImportState.CHECKED").sees("contactimport.fresh", 1);
        }
    }
}
