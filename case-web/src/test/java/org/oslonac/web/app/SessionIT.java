package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.House;
import org.oslonac.testing.server.PlainClient;

/** What the house says to a browser besides its pages, and what it takes from one (Q16, Q21, Q23 to Q25). */
@ResourceLock(InServer.HOUSE)
class SessionIT {

    private static final String COOKIE = "__Host-oslonac";
    private static final String TIME = "Oslonac-Test-Time";

    @Test
    void the_cookie_stays_on_this_host_out_of_scripts_and_out_of_what_other_sites_begin() {
        HttpResponse<String> page = new PlainClient().get("/login");

        String cookie = page.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(COOKIE + '='))
                .findFirst()
                .orElseThrow();
        Set<String> attributes = Stream.of(cookie.split("; *"))
                .skip(1)
                .map(one -> one.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(attributes)
                .contains("secure", "httponly", "samesite=strict", "path=/")
                .noneMatch(one -> one.startsWith("domain="));
        assertThat(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))
                        .replaceAll("\\..*", ""))
                .as("at least 128 bits, in hexadecimal")
                .hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        PlainClient client = new PlainClient();
        client.get("/login");
        String before = client.cookies().get(COOKIE);
        client.signIn("konsultantkinja");

        assertThat(client.cookies().get(COOKIE)).isNotEqualTo(before);
        PlainClient thief = new PlainClient();
        thief.cookies().put(COOKIE, before);
        assertThat(thief.get("/").statusCode())
                .as("the name that was known before opens nothing")
                .isEqualTo(302);
    }

    @Test
    void the_name_of_the_session_is_never_in_an_address() {
        PlainClient client = new PlainClient();
        assertThat(client.get("/login").body()).doesNotContainIgnoringCase("jsessionid");
        String session = client.signIn("konsultantkinja").cookies().get(COOKIE);

        assertThat(client.get("/").body())
                .doesNotContainIgnoringCase("jsessionid")
                .doesNotContain(session);
        assertThat(new PlainClient().get("/;jsessionid=" + session).statusCode())
                .isIn(302, 404);
    }

    @Test
    void a_session_that_nobody_uses_ends_after_twenty_minutes() {
        PlainClient client = new PlainClient().signIn("konsultantkinja");
        Instant now = Instant.now();

        client.saying(TIME, now.plus(4, ChronoUnit.MINUTES).toString());
        assertThat(client.get("/").statusCode()).isEqualTo(200);
        client.saying(TIME, now.plus(25, ChronoUnit.MINUTES).toString());
        assertThat(client.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void no_session_outlives_ten_hours() {
        PlainClient client = new PlainClient().signIn("konsultantkinja");
        Instant now = Instant.now();

        for (int minute = 0; minute < 600; minute += 4) {
            client.saying(TIME, now.plus(minute, ChronoUnit.MINUTES).toString());
            assertThat(client.get("/directory").statusCode())
                    .as("in minute %d", minute)
                    .isEqualTo(200);
        }
        client.saying(TIME, now.plus(601, ChronoUnit.MINUTES).toString());
        assertThat(client.get("/").statusCode()).isEqualTo(302);
        client.saying(TIME, now.toString());
        assertThat(client.get("/").statusCode()).as("it is over for good").isEqualTo(302);
    }

    @Test
    void signing_out_clears_the_browser() {
        PlainClient client = new PlainClient().signIn("konsultantkinja");
        String page = client.get("/").body();
        String form = page.replaceAll("(?s).*id=\"([^\"]*):signOut\".*", "$1");

        HttpResponse<String> answer = client.post(
                "/", Map.of(form, form, form + ":signOut", "", "jakarta.faces.ViewState", client.viewState()));

        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .hasValueSatisfying(data -> assertThat(data).contains("cache", "storage"));
        assertThat(client.get("/").statusCode()).isEqualTo(302);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "sr",
                "SR_LATN;",
                "de",
                "en-US",
                "en_US",
                "EN",
                "../en",
                "..%2fen",
                "en\u0000",
                "en\r\nX: y",
                "<script>alert(1)</script>",
                "en'><img src=x onerror=alert(1)>",
                "');alert(1)//",
                "\\u0027);alert(1)//",
                "en&lang=de",
                "${7*7}",
                "#{7*7}",
                "x-lvariant-alert",
                "en-x-lvariant-<b>",
                "i-klingon",
                "und",
                "sr-Latn-RS",
                "sr_Latn",
                "sr-cyrl",
                "null",
                "undefined",
                "9".repeat(5000),
                "日本語",
                "en%00",
                "*");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_language_is_one_of_three_whatever_is_asked(String wish) {
        String asked = URLEncoder.encode(wish, StandardCharsets.UTF_8);
        HttpResponse<String> page =
                new PlainClient().saying("Accept-Language", "de, x-klingon").get("/login?lang=" + asked);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("<html lang=\"(sr-Latn|sr-Cyrl|en)\"");
        assertThat(page.body()).doesNotContain("alert(1)", "lvariant", "klingon");
        assertThat(page.headers().map()).doesNotContainKey("x");
    }

    @ParameterizedTest
    @EnumSource
    void a_post_without_a_token_is_refused_and_changes_nothing(Route route) {
        PlainClient client = PlainClient.seated(usernameFor(route), "client");
        String before = fingerprint();

        HttpResponse<String> answer = client.post(RouteExamples.of(route), Map.of("form", "form", "form:save", ""));
        HttpResponse<String> forged = client.post(
                RouteExamples.of(route), Map.of("form", "form", "jakarta.faces.ViewState", "-1234567890:987654321"));

        if (route == Route.SEARCH) {
            assertThat(List.of(answer, forged))
                    .allSatisfy(one -> assertThat(one.headers().firstValue("Location"))
                            .hasValueSatisfying(next -> assertThat(next).endsWith("/search")));
        } else {
            assertThat(answer.statusCode()).isIn(403, 404, 405);
            assertThat(forged.statusCode()).isIn(403, 404, 405, 500);
        }
        assertThat(fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_post_from_another_site_is_refused_and_changes_nothing(Route route) {
        PlainClient client = PlainClient.seated(usernameFor(route), "client");
        client.get(RouteExamples.of(route));
        String before = fingerprint();

        client.saying("Origin", "https://example.org");
        assertThat(client.post(RouteExamples.of(route), Map.of("form", "form")).statusCode())
                .isEqualTo(403);
        PlainClient other = PlainClient.seated(usernameFor(route), "other").saying("Sec-Fetch-Site", "cross-site");
        assertThat(other.post(RouteExamples.of(route), Map.of("form", "form")).statusCode())
                .isEqualTo(403);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_post_with_the_token_of_a_colleagues_page_is_refused_and_changes_nothing(Route route) {
        if (route.isPublic()
                || !RouteExamples.isPage(route, route.getRoles().iterator().next())) {
            return;
        }
        PlainClient colleague = PlainClient.seated(usernameFor(route), "colleague");
        colleague.get(RouteExamples.of(route));
        String token = colleague.viewState();
        PlainClient client = PlainClient.seated(usernameFor(route), "client");
        String before = fingerprint();

        HttpResponse<String> answer = client.post(
                RouteExamples.of(route), Map.of("form", "form", "form:save", "", "jakarta.faces.ViewState", token));

        assertThat(answer.statusCode()).isIn(302, 403, 404, 500);
        assertThat(answer.body()).doesNotContain("<form id=\"form\"");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void health_is_there_for_who_knows_the_key_of_this_start_alone() {
        for (String path : List.of("/health", "/health/", "/health/live", "/health/ready", "/HEALTH", "/health;a=b")) {
            assertThat(new PlainClient().get(path).statusCode()).as(path).isEqualTo(302);
            assertThat(new PlainClient()
                            .saying("Oslonac-Health", "guess")
                            .get(path)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(PlainClient.seated("admin", "admin").get(path).statusCode())
                    .isEqualTo(404);
        }
        HttpResponse<String> health = new PlainClient()
                .saying("Oslonac-Health", House.running().healthKey())
                .get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContainIgnoringCase("oslonac", "database", "payara", "mariadb");
        assertThat(health.body().length()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/base", "/openapi", "/openapi/", "/asadmin", "/management/domain"})
    void what_only_operators_ask_for_is_not_there(String path) {
        assertThat(new PlainClient().get(path).statusCode()).isIn(302, 404);
        assertThat(PlainClient.seated("admin", "admin").get(path).statusCode()).isEqualTo(404);
    }

    private static String usernameFor(Route route) {
        return RouteExamples.usernameOf(
                route.isPublic() ? Role.CONSULTANT : route.getRoles().iterator().next());
    }

    /** Everything that a post could have changed; the trace of having looked is not among it. */
    private static String fingerprint() {
        return ClientInDatabase.find("select concat_ws('|', (select count(*) from core_contact),"
                        + " (select count(*) from core_case_file), (select count(*) from core_call_back),"
                        + " (select sum(version) from core_call_back), (select count(*) from core_handover_note),"
                        + " (select count(*) from core_caller_flag), (select count(*) from core_institution),"
                        + " (select sum(version) from core_institution), (select count(*) from core_code),"
                        + " (select count(*) from core_safe_contact_plan), (select sum(version) from core_staff_account),"
                        + " (select count(*) from core_audit_event where action in ('CREATED', 'CHANGED')))")
                .orElseThrow();
    }
}
