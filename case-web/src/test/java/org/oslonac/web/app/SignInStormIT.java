package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;
import org.oslonac.web.demo.DemoAccounts;

/** Many who guess, from elsewhere: the colleague comes in all the same, and nobody learns which names there are (Q8). */
class SignInStormIT {

    private static final String WRONG = "nije ova lozinka";
    private static final int ROUNDS = 15;
    /** What a machine that does other things besides lets one measure; the figure of a quiet one stands in docs/benchmarks.md. */
    private static final double NEAR = 0.3;

    @Test
    void who_guesses_from_one_place_keeps_the_colleague_from_nothing() {
        for (int i = 0; i < 60; i++) {
            assertThat(from("203.0.113.7").tryToSignIn("zamenica", WRONG + i).statusCode())
                    .isEqualTo(200);
        }

        assertThat(from("203.0.113.7")
                        .tryToSignIn("zamenica", DemoAccounts.PASSWORD)
                        .statusCode())
                .as("the place waits, also with the right password")
                .isEqualTo(200);
        assertThat(from("198.51.100.20")
                        .tryToSignIn("zamenica", DemoAccounts.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_guesses_from_many_places_at_once_keeps_the_colleague_from_nothing() throws Exception {
        ExecutorService guessing = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> guesses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String place = "203.0.113." + (100 + i);
                guesses.add(guessing.submit(
                        () -> from(place).tryToSignIn("direktorka", WRONG).statusCode()));
            }
            assertThat(from("198.51.100.21")
                            .tryToSignIn("direktorka", DemoAccounts.PASSWORD)
                            .statusCode())
                    .isEqualTo(302);
            for (Future<Integer> guess : guesses) {
                assertThat(guess.get()).isEqualTo(200);
            }
        } finally {
            guessing.shutdownNow();
        }
    }

    @Test
    void a_known_an_unknown_and_a_disabled_name_are_answered_alike() {
        Map<String, String> attempts = attempts();
        Map<String, List<Long>> times = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            attempts.forEach((name, password) -> {
                PlainClient client = from("203.0." + ThreadLocalRandom.current().nextInt(256) + "."
                        + ThreadLocalRandom.current().nextInt(256));
                client.get(Route.SIGN_IN.getPath());
                long begun = System.nanoTime();
                HttpResponse<String> answer = client.tryToSignIn(name, password);
                times.computeIfAbsent(name, any -> new ArrayList<>()).add(System.nanoTime() - begun);
                answers.put(name, said(answer, name));
            });
        }

        assertThat(answers.values()).as("body, status and headers").containsOnly(answers.get("advokatica"));
        double known = median(times.get("advokatica"));
        times.forEach((name, each) -> assertThat(median(each))
                .as("median time for %s; %s", name, times)
                .isBetween(known * (1 - NEAR), known * (1 + NEAR)));
    }

    /** Names with the password that is tried: the disabled account's is right. */
    private static Map<String, String> attempts() {
        String disabled = "ugasen." + UUID.randomUUID().toString().substring(0, 8);
        ClientInDatabase.change(
                "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " select 1, ?, 'Test Osoba', password_hash, false from core_staff_account where username = ?",
                disabled,
                "advokatica");
        Map<String, String> attempts = new LinkedHashMap<>();
        attempts.put("advokatica", WRONG);
        attempts.put("nepoznata." + UUID.randomUUID().toString().substring(0, 8), WRONG);
        attempts.put(disabled, DemoAccounts.PASSWORD);
        return attempts;
    }

    private static PlainClient from(String address) {
        return new PlainClient().saying("X-Forwarded-For", address);
    }

    /** The answer without what is new in each one, and without the name that was typed. */
    private static String said(HttpResponse<String> answer, String name) {
        return answer.statusCode() + " " + answer.headers().map().keySet() + " "
                + answer.body()
                        .replace(name, "name")
                        .replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)|value=\"-?\\d+:-?\\d+\"", "");
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
