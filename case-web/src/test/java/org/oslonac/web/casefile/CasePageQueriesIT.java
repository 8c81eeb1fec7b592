package org.oslonac.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;

/** What the pages of cases ask, as the database itself counts it: whoever else was at work would be counted too. */
@ResourceLock(InServer.HOUSE)
class CasePageQueriesIT {

    @Test
    void the_list_takes_six_queries_and_a_case_twelve() {
        String code = ClientInDatabase.opened();
        PlainClient consultant = new PlainClient().signIn("konsultantkinja");

        assertThat(queries(consultant, "/cases")).isLessThanOrEqualTo(6);
        assertThat(queries(consultant, "/cases/" + code)).isLessThanOrEqualTo(12);
    }

    /** The fewest of some tries, for the server's own work may come between; the trace that a page leaves apart. */
    private static long queries(PlainClient colleague, String path) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = statements();
            assertThat(colleague.get(path).statusCode()).isEqualTo(200);
            least = Math.min(least, statements() - before);
        }
        return least - 1;
    }

    private static long statements() {
        return ClientInDatabase.count(
                "select cast(variable_value as int) from information_schema.global_status where variable_name = 'COM_SELECT'");
    }
}
