package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.server.PlainClient;

/**
 * Every address for every role and for a stranger: it opens, or it answers as an address does that is not there (Q11).
 * An address that nobody has given an example here fails the test.
 */
@BesideOthers
class RoutesIT {

    private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern DATABASE = Pattern.compile("db;desc=\"(\\d+)\"");
    private static final Texts TEXTS = new Texts();

    /** What gathers from many features; one of its questions is the door's, whether the session still stands. */
    private static final Set<Route> GATHERING =
            Set.of(Route.CASE_VIEWERS, Route.CASE_VIEWERS_PRINT, Route.STAFF_LEAVING);

    private static final Map<String, PlainClient> COLLEAGUES = new HashMap<>();

    @BeforeAll
    static void everybodySignsIn() {
        Role.ALL.forEach(role -> COLLEAGUES.put(role, new PlainClient().signIn(RouteExamples.usernameOf(role))));
    }

    static Stream<String> roles() {
        return Role.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void what_a_role_may_open_opens(String role) {
        for (Route route : Route.values()) {
            if (route.getRoles().contains(role)) {
                String address = RouteExamples.of(route);
                HttpResponse<String> answer = COLLEAGUES.get(role).get(address);
                assertThat(answer.statusCode())
                        .as("%s for %s", address, role)
                        .isEqualTo(RouteExamples.statusOf(route, role));
                if (RouteExamples.isPage(route, role)) {
                    assertThat(answer.body()).as(address).doesNotContain("???", "#{");
                    assertThat(heading(answer)).as(address).isNotBlank().isNotIn(excuses());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void what_a_role_may_not_open_is_not_there(String role) {
        PlainClient colleague = COLLEAGUES.get(role);
        HttpResponse<String> nowhere = colleague.get(PlainClient.NOWHERE);
        assertThat(nowhere.statusCode()).isEqualTo(404);
        for (Route route : Route.values()) {
            if (!route.isPublic() && !route.getRoles().contains(role)) {
                HttpResponse<String> answer = colleague.get(RouteExamples.of(route));
                assertThat(answer.statusCode()).as("%s for %s", route, role).isEqualTo(404);
                assertThat(plain(answer.body())).as("%s for %s", route, role).isEqualTo(plain(nowhere.body()));
                assertThat(answer.headers().map().keySet())
                        .isEqualTo(nowhere.headers().map().keySet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_is_asked_to_sign_in(Route route) {
        HttpResponse<String> answer = new PlainClient().get(RouteExamples.of(route));
        if (route.isPublic()) {
            assertThat(answer.statusCode()).isEqualTo(RouteExamples.statusOf(route, "nobody"));
        } else {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).get().asString().contains("/login");
            assertThat(answer.body()).doesNotContain("<main", "<form");
        }
    }

    @Test
    void a_stranger_learns_nothing_about_which_addresses_are_there() {
        assertThat(new PlainClient().get(PlainClient.NOWHERE).statusCode()).isEqualTo(302);
    }

    @Test
    void files_behind_the_addresses_are_not_there() {
        PlainClient admin = COLLEAGUES.get(Role.ADMIN);
        PlainClient supervisor = COLLEAGUES.get(Role.SUPERVISOR);
        Stream.concat(Stream.of(Route.values()).map(Route::getView), RouteExamples.FILES.stream())
                .distinct()
                .forEach(file -> {
                    assertThat(admin.get(file).statusCode()).as(file).isEqualTo(404);
                    assertThat(supervisor.get(file).statusCode()).as(file).isEqualTo(404);
                    assertThat(new PlainClient().get(file).statusCode())
                            .as(file)
                            .isIn(302, 404);
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_page_asks_the_database_a_few_times_only(Route route) {
        String role = route.isPublic() ? Role.ADMIN : mostSeeing(route);
        if (!RouteExamples.isPage(route, role)) {
            return;
        }
        PlainClient colleague = COLLEAGUES.get(role);
        colleague.get(RouteExamples.of(route));
        HttpResponse<String> answer = colleague.get(RouteExamples.of(route));

        String timing = answer.headers().firstValue("Server-Timing").orElseThrow();
        Matcher asked = DATABASE.matcher(timing);
        assertThat(asked.find()).as(timing).isTrue();
        assertThat(Integer.parseInt(asked.group(1))).as("%s %s", route, timing).isLessThanOrEqualTo(most(route));
    }

    /** My day asks each of its features once, and once more where more waits than it shows. */
    private static int most(Route route) {
        if (route == Route.MY_DAY) {
            return 16;
        }
        return GATHERING.contains(route) ? 13 : RouteExamples.isList(route) ? 6 : 12;
    }

    private static String mostSeeing(Route route) {
        return Stream.of(Role.SUPERVISOR, Role.CASE_MANAGER)
                .filter(route.getRoles()::contains)
                .findFirst()
                .orElseGet(() -> route.getRoles().iterator().next());
    }

    private static String heading(HttpResponse<String> page) {
        Matcher heading = HEADING.matcher(page.body());
        return heading.find() ? heading.group(1).replaceAll("<[^>]*>", "").strip() : "";
    }

    private static List<String> excuses() {
        return Stream.of("app.error.404.title", "app.error.500.title", "app.error.expired.title", "access.signIn.title")
                .map(key -> TEXTS.get(UiLanguage.SR_LATN, key))
                .toList();
    }

    /** Without what differs from one answer to the next: tokens, nonces, and the address itself. */
    static String plain(String body) {
        return body.replaceAll("value=\"[^\"]*\" autocomplete=\"off\"", "")
                .replaceAll("nonce[=:]\\s*[\"'][^\"']*[\"']", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("action=\"[^\"]*\"", "");
    }
}
