package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;

/** Where the trail cannot be written, a page shows a number of the fault and nothing of what was asked for (Q17). */
@ResourceLock(InServer.HOUSE)
class NoTraceIT {

    private static final String BLOCK = "create trigger no_trace before insert on core_audit_event for each row"
            + " signal sqlstate '45000' set message_text = 'no trace'";

    @Test
    void a_page_that_leaves_no_trace_shows_nothing() {
        String code = ClientInDatabase.opened();
        PlainClient manager = new PlainClient().signIn("supervizorka");
        assertThat(manager.get("/cases/" + code).body()).contains(code);
        ClientInDatabase.define(BLOCK);
        try {
            for (String address : new String[] {"/cases/" + code, "/cases", "/calls"}) {
                HttpResponse<String> answer = manager.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(500);
                assertThat(answer.body())
                        .as(address)
                        .containsPattern(": [0-9a-f]{8}<")
                        .doesNotContain(code, "no trace", "SQLException");
            }
        } finally {
            ClientInDatabase.define("drop trigger no_trace");
        }
        assertThat(manager.get("/cases/" + code).statusCode()).isEqualTo(200);
    }
}
