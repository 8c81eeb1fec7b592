package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;

/** No clock tells a hidden case from one that is not there (Q11): medians of many rounds that take turns. */
class SimilarTimeIT {

    private static final int ROUNDS = 250;
    private static final int TRIES = 3;
    private static final double TOLERANCE = 0.10;

    @Test
    void a_hidden_case_takes_as_long_as_one_that_is_not_there() {
        String code = ClientInDatabase.opened();
        ClientInDatabase.change(
                "delete m from core_case_member m join core_case_file f on f.id = m.case_file_id"
                        + " join core_staff_account a on a.id = m.staff_id"
                        + " where f.code = ? and a.username = 'konsultantkinja'",
                code);
        PlainClient stranger = new PlainClient().signIn("konsultantkinja");
        rounds(stranger, code, 60);

        double difference = 1;
        for (int i = 0; i < TRIES && difference > TOLERANCE; i++) {
            difference = Math.min(difference, rounds(stranger, code, ROUNDS));
        }
        assertThat(difference).as("difference of the medians").isLessThanOrEqualTo(TOLERANCE);
    }

    /** How far the medians are apart, as a part of the smaller one; a busy machine disturbs both alike. */
    private static double rounds(PlainClient stranger, String code, int rounds) {
        long[] hidden = new long[rounds];
        long[] nowhere = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            hidden[i] = time(stranger, "/cases/" + code);
            nowhere[i] = time(stranger, "/cases/A-2026-98765" + i % 10);
        }
        Arrays.sort(hidden);
        Arrays.sort(nowhere);
        long one = hidden[rounds / 2];
        long other = nowhere[rounds / 2];
        return Math.abs(one - other) / (double) Math.min(one, other);
    }

    private static long time(PlainClient stranger, String path) {
        long began = System.nanoTime();
        int status = stranger.get(path).statusCode();
        long took = System.nanoTime() - began;
        assertThat(status).isEqualTo(404);
        return took;
    }
}
