package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.TabWalk;
import org.oslonac.testing.browser.Visitor;

/**
 * Every page there is, in every language: axe finds nothing, nothing is untranslated, nothing sticks out; Tab leads through it and
 * out of it again, and what has the focus is in sight.
 */
@InBrowser
@BesideOthers
class EveryPageIT {

    private static final List<String> WALKERS = List.of(Role.SUPERVISOR, Role.ADMIN, Role.DPO);

    /** Under the head of a case, which stays in sight, something could lie on a large screen only on the way back. */
    private static final String OF_A_CASE = "/cases/A-";

    private static final int HEIGHT = 800;

    /** Whether she goes through each page with Tab as well: on the screen that she has, or reading at twice the size. */
    enum Walk {
        NONE,
        AS_IT_IS,
        ENLARGED
    }

    /** Every language, both screens, both lights. */
    @ParameterizedTest
    @CsvSource({"SR_LATN, 1280, false, AS_IT_IS", "SR_CYRL, 360, true, ENLARGED", "EN, 360, false, NONE"})
    void every_page_suits_everybody(
            UiLanguage language,
            int width,
            boolean dark,
            Walk walk,
            Visitor supervisor,
            Visitor administrator,
            Visitor officer) {
        visit(at(supervisor, width, dark).reading(language), walk, Role.SUPERVISOR);
        visit(at(administrator, width, dark).reading(language), walk, Role.ADMIN);
        visit(at(officer, width, dark).reading(language), walk, Role.DPO);
    }

    private static Visitor at(Visitor visitor, int width, boolean dark) {
        Visitor there = visitor.onScreen(width, HEIGHT);
        return dark ? there.inTheDark() : there.inTheLight();
    }

    private static void visit(Visitor visitor, Walk walk, String role) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.open(Route.SIGN_IN.getPath()).axe();
        visitor.signIn(RouteExamples.usernameOf(role));
        List<Route> pages = pages(role);
        assertThat(pages).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        for (Route route : pages) {
            softly.assertThatCode(() -> look(visitor, RouteExamples.of(route)))
                    .as(route.name())
                    .doesNotThrowAnyException();
            softly.assertThat(walk(visitor, walk)).as("%s with Tab", route).isEmpty();
        }
        softly.assertAll();
    }

    /** Each page once: the administrator's and the officer's are those that nobody before them may open, and their own day. */
    private static List<Route> pages(String role) {
        List<String> before = WALKERS.subList(0, WALKERS.indexOf(role));
        return Arrays.stream(Route.values())
                .filter(route -> route.getRoles().contains(role) && RouteExamples.isPage(route, role))
                .filter(route -> route == Route.MY_DAY || before.stream().noneMatch(route.getRoles()::contains))
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

    private static List<String> walk(Visitor visitor, Walk walk) {
        if (walk == Walk.NONE) {
            return List.of();
        }
        ViewportSize screen = visitor.page().viewportSize();
        boolean enlarged = walk == Walk.ENLARGED;
        if (enlarged) {
            visitor.onScreen(640, 400);
        }
        List<String> faults =
                TabWalk.faults(visitor.page(), enlarged || visitor.path().startsWith(OF_A_CASE));
        visitor.onScreen(screen.width, screen.height);
        return faults;
    }
}
