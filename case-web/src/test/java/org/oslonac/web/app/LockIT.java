package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.ColleagueInDatabase;
import org.oslonac.testing.server.PlainClient;
import org.oslonac.web.demo.DemoAccounts;

/** What the server says to a session that is locked, whatever the browser shows: nothing but the lock (Q23). */
class LockIT {

    private static final String TIME = "Oslonac-Test-Time";
    private static final int LOCKED = 423;

    private final Instant now = Instant.now();
    private String username;
    private PlainClient colleague;

    @BeforeEach
    void sheIsSignedIn() {
        username = ColleagueInDatabase.with(Role.CASE_MANAGER);
        colleague = new PlainClient().saying("Oslonac-Page", "1").signIn(username);
    }

    private void itIs(int minutes) {
        colleague.saying(TIME, now.plus(minutes, ChronoUnit.MINUTES).toString());
    }

    private String say(String act, String password) {
        HttpResponse<String> answer = colleague.post("/lock", Map.of("act", act, "password", password));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private boolean isLocked() {
        return colleague.get("/lock").body().startsWith("locked ");
    }

    @Test
    void a_locked_session_gets_the_lock_from_every_address_and_nothing_else() {
        say("lock", "");
        assertThat(colleague.get("/").statusCode()).isEqualTo(LOCKED);
        String lock = RoutesIT.plain(colleague.get("/").body());
        assertThat(lock).contains("id=\"lockForm\"").doesNotContain("class=\"menu\"", "id=\"q\"");
        Arrays.stream(Route.values())
                .filter(route -> route != Route.LOCK && route != Route.NOTICES && route != Route.POLICY_REPORT)
                .map(RouteExamples::of)
                .forEach(path -> assertThat(RoutesIT.plain(colleague.get(path).body()))
                        .as(path)
                        .isEqualTo(lock));
        assertThat(RoutesIT.plain(colleague.get("/no/such/address").body())).isEqualTo(lock);
        assertThat(colleague.get("/notices").statusCode()).isEqualTo(LOCKED);
        assertThat(colleague.post("/alive", Map.of()).statusCode()).isEqualTo(LOCKED);
        assertThat(colleague.post("/search", Map.of("q", "Test")).statusCode()).isEqualTo(LOCKED);
        assertThat(colleague.post("/login", Map.of("form", "form")).statusCode())
                .isEqualTo(LOCKED);
        PlainClient going = colleague.saying("Sec-Fetch-Mode", "navigate");
        assertThat(going.post("/search", Map.of("q", "Test")).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/search"));
    }

    @Test
    void her_password_opens_it_and_guessing_is_slowed_down_as_at_the_door() {
        say("lock", "");
        assertThat(say("unlock", "nije ova lozinka")).isNotEmpty();
        assertThat(isLocked()).isTrue();
        assertThat(say("unlock", DemoAccounts.PASSWORD)).isEmpty();
        assertThat(isLocked()).isFalse();
        assertThat(colleague.get("/calls").body()).contains("<main");

        say("lock", "");
        for (int guess = 0; guess < 6; guess++) {
            say("unlock", "nije ova lozinka " + guess);
        }
        assertThat(say("unlock", DemoAccounts.PASSWORD)).as("now she waits").isNotEmpty();
        assertThat(isLocked()).isTrue();
        assertThat(ClientInDatabase.count(
                        "select count(*) from core_audit_event where subject = 'unlock' and subject_id = ?",
                        ColleagueInDatabase.idOf(username)))
                .isEqualTo(7);
        assertThat(new PlainClient()
                        .tryToSignIn(username, DemoAccounts.PASSWORD)
                        .statusCode())
                .as("the door is another place")
                .isEqualTo(302);
    }

    @Test
    void five_minutes_lock_it_though_the_browser_says_nothing_and_what_asks_by_itself_is_nobody() {
        itIs(4);
        assertThat(colleague.get("/directory").body()).contains("<main");
        itIs(8);
        assertThat(colleague.get("/notices").statusCode()).isEqualTo(200);
        assertThat(isLocked()).isFalse();
        itIs(10);
        assertThat(colleague.get("/notices").statusCode()).isEqualTo(LOCKED);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void a_call_form_that_ticks_puts_off_the_end_of_the_session_and_not_the_lock() {
        String draft = "/calls/new/" + UUID.randomUUID() + "/draft";
        PlainClient ticking = colleague.saying("Oslonac-Unattended", "1");
        for (int minute = 4; minute <= 28; minute += 4) {
            itIs(minute);
            assertThat(ticking.post(draft, Map.of()).statusCode())
                    .as("in minute %d", minute)
                    .matches(status -> status != 302);
        }
        assertThat(isLocked()).isTrue();
        assertThat(say("unlock", DemoAccounts.PASSWORD)).isEmpty();

        say("lock", "");
        for (int minute = 32; minute <= 48; minute += 4) {
            itIs(minute);
            colleague.get("/notices");
            isLocked();
        }
        itIs(49);
        assertThat(colleague.get("/").statusCode()).as("else it ends").isEqualTo(302);
    }
}
