package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.browser.BesideOthers;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;

/** No page without a record of its own says who a client is or where she can be found, whoever asks (Q12). */
@BesideOthers
class MaskingIT {

    private static final String GIVEN = "Kanarinacimenski";
    private static final String FAMILY = "Kanarinacprezimenski";
    private static final List<String> CANARIES = List.of(GIVEN, FAMILY);

    private static String code;

    @BeforeAll
    static void aClientWithAName() {
        code = ClientInDatabase.opened(GIVEN, FAMILY);
        ClientInDatabase.change(
                "insert into core_call_back (id, version, due_at, case_file_id, assignee_id, state, misses, created_by,"
                        + " created_at) select nextval(core_row_id), 1, utc_timestamp(6), f.id, a.id, 'DUE', 0, a.id, utc_timestamp(6)"
                        + " from core_case_file f, core_staff_account a where f.code = ? and a.username = 'supervizorka'",
                code);
    }

    private static Stream<Route> withoutRecord() {
        return Arrays.stream(Route.values())
                .filter(route -> !route.isPublic() && !route.getPath().contains("{"));
    }

    @Test
    void no_list_shows_a_name() {
        SoftAssertions softly = new SoftAssertions();
        for (String role : Role.ALL) {
            PlainClient colleague = new PlainClient().signIn(RouteExamples.usernameOf(role));
            withoutRecord().filter(route -> route.getRoles().contains(role)).forEach(route -> {
                String body = colleague.get(RouteExamples.of(route)).body();
                CANARIES.forEach(canary ->
                        softly.assertThat(body).as("%s for %s", route, role).doesNotContain(canary));
            });
        }
        softly.assertAll();
    }

    @Test
    void the_pages_that_are_looked_at_do_hold_her_case() {
        PlainClient supervisor = new PlainClient().signIn("supervizorka");
        assertThat(supervisor.get("/cases?text=" + code).body()).contains(code).contains("K. K.");
        assertThat(supervisor.get("/calls/callbacks").body()).contains(code);
    }

    @Test
    void even_her_case_keeps_her_name_until_it_is_uncovered() {
        String body =
                new PlainClient().signIn("supervizorka").get("/cases/" + code).body();
        CANARIES.forEach(canary -> assertThat(body).doesNotContain(canary));
    }
}
