package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.Visitor;

/** Every page there is, in every language: axe finds nothing, nothing is untranslated, nothing sticks out. */
@InBrowser
class EveryPageIT {

    private static final int DESK = 1280;
    private static final int HAND = 360;

    @ParameterizedTest
    @EnumSource
    void every_page_suits_everybody_on_a_desk_by_day(UiLanguage language, Visitor supervisor, Visitor administrator) {
        visit(supervisor.onScreen(DESK, 800).inTheLight().reading(language), Role.SUPERVISOR);
        visit(administrator.onScreen(DESK, 800).inTheLight().reading(language), Role.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_suits_everybody_in_a_hand_by_night(UiLanguage language, Visitor supervisor, Visitor administrator) {
        visit(supervisor.onScreen(HAND, 740).inTheDark().reading(language), Role.SUPERVISOR);
        visit(administrator.onScreen(HAND, 740).inTheDark().reading(language), Role.ADMIN);
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

    /** The administrator's are those that the supervisor may not open. */
    private static List<Route> pages(String role) {
        return Arrays.stream(Route.values())
                .filter(route -> route.getRoles().contains(role) && RouteExamples.isPage(route, role))
                .filter(route ->
                        role.equals(Role.SUPERVISOR) || !route.getRoles().contains(Role.SUPERVISOR))
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
