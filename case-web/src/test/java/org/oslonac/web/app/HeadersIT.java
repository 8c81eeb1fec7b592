package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.server.PlainClient;

/** What every answer tells the browser, whatever was asked for: page, file, script, redirect or error (Q24, Q25). */
@BesideOthers
class HeadersIT {

    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final Pattern BEHIND_NONCE = Pattern.compile("script-src 'self' 'nonce-[\\w+/=-]{16,}';?$");

    @ParameterizedTest
    @EnumSource
    void every_address_is_answered_with_them(Route route) {
        String role =
                route.isPublic() ? Role.CONSULTANT : route.getRoles().iterator().next();
        PlainClient colleague = PlainClient.seated(RouteExamples.usernameOf(role), "client");
        HttpResponse<String> answer = colleague.get(RouteExamples.of(route));

        assertNothingIsKept(answer);
        if (RouteExamples.isPage(route, role)) {
            assertThat(policy(answer)).containsPattern(BEHIND_NONCE);
        }
        assertNothingIsKept(new PlainClient().get(RouteExamples.of(route)));
        assertNothingIsKept(
                new PlainClient().saying("Origin", "https://example.org").post(RouteExamples.of(route), Map.of()));
    }

    @Test
    void scripts_sheets_and_pictures_are_kept_and_have_the_rest() {
        String page = new PlainClient()
                .signIn("konsultantkinja")
                .get("/calls/callbacks/new")
                .body();
        List<String> resources = RESOURCE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(resources).hasSizeGreaterThan(10);
        for (String resource : resources) {
            HttpResponse<String> answer = new PlainClient().get(resource);
            assertThat(answer.statusCode()).as(resource).isEqualTo(200);
            assertProtected(answer);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .as(resource)
                    .allMatch(said -> said.startsWith("max-age="));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no/such/address",
                "/jakarta.faces.resource/none.js.xhtml?ln=app",
                "/jakarta.faces.resource/day.xhtml",
                "/jakarta.faces.resource/",
                "/WEB-INF/web.xml",
                "/cases/A-1999-999",
                "/calls/new/not-a-key/draft",
                "/login?lang=%00",
                "/search?n=nonsense"
            })
    void an_error_says_no_more_than_a_page(String path) {
        assertSpareOfWords(new PlainClient().get(path));
        assertSpareOfWords(PlainClient.seated("supervizorka", "client").get(path));
        assertSpareOfWords(PlainClient.seated("supervizorka", "client").post(path, Map.of("form", "form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "NONSENSE"})
    void nothing_is_done_but_by_asking_and_posting(String method) {
        HttpResponse<String> answer =
                PlainClient.seated("supervizorka", "client").ask(method, "/cases/new?form=form&form:save=");

        assertThat(answer.statusCode()).isIn(403, 405, 501);
        assertThat(answer.body()).doesNotContain("<form", "Payara");
    }

    @Test
    void a_link_with_the_token_of_a_page_changes_nothing() {
        PlainClient client = new PlainClient().signIn("konsultantkinja");
        String page = client.get("/").body();
        String form = page.replaceAll("(?s).*id=\"([^\"]*):signOut\".*", "$1");

        HttpResponse<String> answer = client.get(
                "/?" + form + "=" + form + "&" + form + ":signOut=&jakarta.faces.ViewState=" + client.viewState());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(client.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void tls_is_demanded_from_now_on_where_it_was_spoken_and_nowhere_else() {
        String header = "Strict-Transport-Security";
        HttpResponse<String> behindProxy =
                new PlainClient().saying("X-Forwarded-Proto", "https").get("/login");

        assertThat(behindProxy.headers().firstValue(header)).hasValue("max-age=63072000; includeSubDomains");
        assertThat(new PlainClient().get("/login").headers().firstValue(header)).isEmpty();
    }

    private static void assertSpareOfWords(HttpResponse<String> answer) {
        assertProtected(answer);
        assertThat(answer.body()).doesNotContain("Payara", "Exception:", "\tat ", "Error report", "GlassFish");
    }

    private static void assertNothingIsKept(HttpResponse<String> answer) {
        assertProtected(answer);
        assertThat(answer.headers().allValues("Cache-Control"))
                .as("%s", answer.uri())
                .containsExactly("no-store");
    }

    private static void assertProtected(HttpResponse<String> answer) {
        String asked = answer.uri() + " " + answer.statusCode();
        Map<String, String> single = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        single.forEach((header, value) ->
                assertThat(answer.headers().allValues(header)).as(asked).containsExactly(value));
        assertThat(policy(answer))
                .as(asked)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "*");
        assertThat(policy(answer).replaceAll(".*script-src", "")).doesNotContain("unsafe-inline", "http", "data:");
        assertThat(answer.headers().map()).as(asked).doesNotContainKeys("Server", "X-Powered-By");
    }

    /** There is one: with two, both would hold. */
    private static String policy(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).as("%s %d", answer.uri(), answer.statusCode()).hasSize(1);
        return policies.get(0);
    }
}
