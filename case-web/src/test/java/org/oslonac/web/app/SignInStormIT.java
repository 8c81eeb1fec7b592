package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;
import org.oslonac.web.demo.DemoAccounts;

/** Many who guess, from elsewhere: the colleague comes in all the same, and nobody learns which names there are (Q8). */
class SignInStormIT {

    private static final String KNOWN = "advokatica";
    private static final String WRONG = "nije ova lozinka";
    /** More on a machine that does other things besides: medians of few are far apart there, whatever is measured. */
    private static final int ROUNDS = Integer.getInteger("oslonac.signin.rounds", 15);

    private static final int MOST_ROUNDS = 5 * ROUNDS;
    private static final double NEAR = 0.1;
    private static final Path FIGURES = Path.of("target", "sign-in-times.txt");

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
    void a_known_an_unknown_and_a_disabled_name_are_answered_alike() throws IOException {
        assertThat(ClientInDatabase.ask("select password_hash from core_staff_account where username = ?", KNOWN))
                .as("as dear as that of whoever is not there")
                .asString()
                .contains("m=47104,");
        Map<String, String> attempts = attempts();
        Map<String, List<Long>> times = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        int rounds = 0;
        while (rounds < ROUNDS || rounds < MOST_ROUNDS && farthest(times) > NEAR) {
            attempts.forEach((name, password) -> attempt(name, password, times, answers));
            rounds++;
        }

        assertThat(answers.values()).as("body, status and headers").containsOnly(answers.get(KNOWN));
        Files.writeString(FIGURES, rounds + " rounds: " + told(times));
        assertThat(farthest(times)).as(told(times)).isLessThanOrEqualTo(NEAR);
    }

    private static void attempt(
            String name, String password, Map<String, List<Long>> times, Map<String, String> answers) {
        PlainClient client = from("203.0." + ThreadLocalRandom.current().nextInt(256) + "."
                + ThreadLocalRandom.current().nextInt(256));
        HttpResponse<String> answer = client.tryToSignIn(name, password);
        times.computeIfAbsent(name, any -> new ArrayList<>()).add(client.tookNanos());
        answers.put(name, said(answer, name));
    }

    /** How far the median of any name is from the known one's, as a part of it. */
    private static double farthest(Map<String, List<Long>> times) {
        double known = median(times.get(KNOWN));
        return times.values().stream()
                .mapToDouble(each -> Math.abs(median(each) - known) / known)
                .max()
                .orElse(0);
    }

    private static String told(Map<String, List<Long>> times) {
        return times.entrySet().stream()
                .map(one -> "%s %.1f ms".formatted(one.getKey(), median(one.getValue()) / 1e6))
                .collect(Collectors.joining(", ", "", " (medians), apart by %.1f %%".formatted(100 * farthest(times))));
    }

    /** Names with the password that is tried: the disabled account's is right. */
    private static Map<String, String> attempts() {
        String disabled = "ugasen." + UUID.randomUUID().toString().substring(0, 8);
        ClientInDatabase.change(
                "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                        + " select 1, ?, 'Test Osoba', password_hash, false from core_staff_account where username = ?",
                disabled,
                KNOWN);
        Map<String, String> attempts = new LinkedHashMap<>();
        attempts.put(KNOWN, WRONG);
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
