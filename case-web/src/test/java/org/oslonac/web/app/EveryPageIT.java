package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

/** Every page there is, in every language: axe finds nothing, nothing is untranslated, nothing sticks out. */
@InBrowser
@BesideOthers
class EveryPageIT {

    private static final List<String> WALKERS = List.of(Role.SUPERVISOR, Role.ADMIN, Role.DPO);

    /** Every language, both screens, both lights. */
    @ParameterizedTest
    @CsvSource({"SR_LATN, 1280, false", "SR_CYRL, 360, true", "EN, 360, false"})
    void every_page_suits_everybody(
            UiLanguage language, int width, boolean dark, Visitor supervisor, Visitor administrator, Visitor officer) {
        visit(at(supervisor, width, dark).reading(language), Role.SUPERVISOR);
        visit(at(administrator, width, dark).reading(language), Role.ADMIN);
        visit(at(officer, width, dark).reading(language), Role.DPO);
    }

    private static Visitor at(Visitor visitor, int width, boolean dark) {
        Visitor there = visitor.onScreen(width, 800);
        return dark ? there.inTheDark() : there.inTheLight();
    }

    private static void visit(Visitor visitor, String role) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.open(Route.SIGN_IN.getPath()).axe();
        visitor.signIn(RouteExamples.usernameOf(role));
        List<Route> pages = pages(role);
        assertThat(pages).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        pages.forEach(route -> softly.assertThatCode(() -> look(visitor, RouteExamples.of(route)))
                .as(route.name())
                .doesNotThrowAnyException());
        softly.assertAll();
    }

    /** Each page once: the administrator's and the officer's are those that nobody before them may open. */
    private static List<Route> pages(String role) {
        List<String> before = WALKERS.subList(0, WALKERS.indexOf(role));
        return Arrays.stream(Route.values())
                .filter(route -> route.getRoles().contains(role) && RouteExamples.isPage(route, role))
                .filter(route -> before.stream().noneMatch(route.getRoles()::contains))
                .toList();
    }

    private static void look(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(visitor.page().content()).doesNotContain("???");
        assertThat((Boolean) visitor.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its screen", path)
                .isTrue();
        visitor.axe();
    }
}
