package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.server.PlainClient;

/** A whole house at work at once: nobody loses her session or her roles to somebody else's request. */
class ManyAtOnceIT {

    private static final int ROUNDS = 60;
    private static final List<String> COLLEAGUES = List.of(
            "konsultantkinja", "voditeljka", "supervizorka", "zamenica", "advokatica", "dpo", "admin", "finansije");

    @Test
    void everybody_gets_her_own_pages_all_the_time() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COLLEAGUES.size());
        try {
            List<Future<List<Integer>>> all = threads.invokeAll(
                    COLLEAGUES.stream().map(ManyAtOnceIT::work).toList());
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get())
                        .as("answers to %s", COLLEAGUES.get(i))
                        .hasSize(ROUNDS)
                        .containsOnly(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<Integer>> work(String username) {
        return () -> {
            PlainClient colleague = PlainClient.seated(username, "many");
            List<Integer> answers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                answers.add(colleague.get(round % 2 == 0 ? "/" : "/account").statusCode());
            }
            return answers;
        };
    }
}
