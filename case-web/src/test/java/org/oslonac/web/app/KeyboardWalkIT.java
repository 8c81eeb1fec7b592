package org.oslonac.web.app;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.browser.InBrowser;
import org.oslonac.testing.browser.TabWalk;
import org.oslonac.testing.browser.Visitor;

/** Tab leads through every page and out of it again, and what has the focus is in sight. */
@InBrowser
@BesideOthers
class KeyboardWalkIT {

    /** Under the head of a case, which stays in sight, something could lie on a large screen only on the way back. */
    private static final String OF_A_CASE = "/cases/A-";

    @ParameterizedTest
    @CsvSource({"1280, 800, false", "640, 400, true"})
    void no_page_holds_the_focus_or_hides_it_on_a_screen_of(
            int width, int height, boolean back, Visitor supervisor, Visitor administrator) {
        walk(supervisor.onScreen(width, height), back, Role.SUPERVISOR, pages(Role.SUPERVISOR));
        walk(
                administrator.onScreen(width, height),
                back,
                Role.ADMIN,
                pages(Role.ADMIN)
                        .filter(route ->
                                route == Route.MY_DAY || !route.getRoles().contains(Role.SUPERVISOR)));
    }

    private static void walk(Visitor visitor, boolean back, String role, Stream<Route> pages) {
        visitor.signIn(RouteExamples.usernameOf(role));
        SoftAssertions softly = new SoftAssertions();
        pages.map(RouteExamples::of).forEach(path -> {
            visitor.open(path);
            softly.assertThat(TabWalk.faults(visitor.page(), back || path.startsWith(OF_A_CASE)))
                    .as(path)
                    .isEmpty();
        });
        softly.assertAll();
    }

    private static Stream<Route> pages(String role) {
        return Arrays.stream(Route.values())
                .filter(route -> route.getRoles().contains(role) && RouteExamples.isPage(route, role));
    }
}
