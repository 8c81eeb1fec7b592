package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.testing.server.PlainClient;

/**
 * Every address with a value in it, for every role that may open its page: what is hidden answers as what is not there, and
 * opens for a member of the team. An address with a value that says nothing here fails the test (Q9, Q11).
 */
class HiddenAddressesIT {

    private static final String CALL_BACK =
            "select max(id) from core_call_back where case_file_id = (select id from core_case_file where code = '%s')";
    private static final String CALL = "select max(c.code) from core_contact c join core_contact_client k"
            + " on k.contact_id = c.id join core_case_file f on f.id = k.case_file_id where f.code = '%s'";

    /** How an address finds its value for a case. */
    private static final Map<Route, String> OF_CASE = Map.ofEntries(
            Map.entry(Route.CASE, "select '%s'"),
            Map.entry(Route.CASE_EDIT, "select '%s'"),
            Map.entry(Route.CASE_PERSON, "select '%s'"),
            Map.entry(Route.SAFE_CONTACT, "select '%s'"),
            Map.entry(Route.CASE_RELATION, "select '%s'"),
            Map.entry(Route.CONSENTS, "select '%s'"),
            Map.entry(Route.CONSENT_NEW, "select '%s'"),
            Map.entry(Route.CALL, CALL),
            Map.entry(Route.CALL_CORRECTION, CALL),
            Map.entry(Route.CALL_BACK, CALL_BACK));

    /** Addresses with a value that is no case's, and those that have rules and a test of their own. */
    private static final Set<Route> OF_NO_CASE = Set.of(
            Route.CALL_FORM,
            Route.CALL_DRAFT,
            Route.INSTITUTION,
            Route.INSTITUTION_EDIT,
            Route.SHIFT_NOTE,
            Route.CALLER_FLAG,
            Route.START,
            Route.ACCESS_ALERT,
            Route.STAFF_ACCOUNT,
            Route.STAFF_LEAVING,
            Route.LEAVER,
            Route.APPROVAL,
            Route.CASE_MERGE,
            Route.CONSENT_WITHDRAWAL,
            Route.CONSENT_SCAN,
            Route.CASE_VIEWERS,
            Route.CASE_VIEWERS_PRINT);

    private static final Map<Route, String> NOWHERE = Map.of(
            Route.CALL, "K-2026-987654321", Route.CALL_CORRECTION, "K-2026-987654321", Route.CALL_BACK, "987654321");

    private static final Map<String, PlainClient> COLLEAGUES = new HashMap<>();
    private static String code;

    @BeforeAll
    static void aCaseWithEverything() {
        Role.ALL.forEach(role -> COLLEAGUES.put(role, new PlainClient().signIn(RouteExamples.usernameOf(role))));
        code = ClientInDatabase.opened();
        ClientInDatabase.change(
                "insert into core_call_back (id, version, due_at, case_file_id, assignee_id, state, misses, created_by,"
                        + " created_at) select nextval(core_row_id), 1, utc_timestamp(6), f.id, f.opened_by, 'DUE', 0, f.opened_by,"
                        + " utc_timestamp(6) from core_case_file f where f.code = ?",
                code);
        ClientInDatabase.change(
                "insert into core_contact_client (contact_id, case_file_id) select max(c.id), f.id from core_contact c"
                        + " join core_staff_account a on a.id = c.consultant_id and a.username = 'voditeljka'"
                        + " join core_case_file f on f.code = ?"
                        + " where not exists (select 1 from core_contact_client k where k.contact_id = c.id)",
                code);
    }

    @Test
    void every_address_with_a_value_says_here_whose_it_is() {
        assertThat(Arrays.stream(Route.values())
                        .filter(route -> route.getPath().contains("{"))
                        .filter(route -> !OF_CASE.containsKey(route) && !OF_NO_CASE.contains(route)))
                .isEmpty();
    }

    @Test
    void what_is_hidden_answers_as_what_is_not_there() {
        SoftAssertions softly = new SoftAssertions();
        OF_CASE.forEach((route, value) -> route.getRoles().forEach(role -> {
            String username = RouteExamples.usernameOf(role);
            leave(username);
            HttpResponse<String> hidden = COLLEAGUES.get(role).get(address(route, find(value)));
            HttpResponse<String> nowhere =
                    COLLEAGUES.get(role).get(address(route, NOWHERE.getOrDefault(route, "A-2026-987654")));
            if (!isHerOwn(route, role)) {
                softly.assertThat(hidden.statusCode())
                        .as("%s for %s", route, role)
                        .isEqualTo(404);
                softly.assertThat(RoutesIT.plain(hidden.body()))
                        .as("%s for %s", route, role)
                        .isEqualTo(RoutesIT.plain(nowhere.body()));
            }
            ClientInDatabase.join(code, username);
            softly.assertThat(COLLEAGUES
                            .get(role)
                            .get(address(route, find(value)))
                            .statusCode())
                    .as("%s for %s on the team", route, role)
                    .isEqualTo(opens(route, role) ? 200 : 404);
        }));
        softly.assertAll();
    }

    /** The contact of the sample was taken by the case manager: hers it stays. */
    private static boolean isHerOwn(Route route, String role) {
        return List.of(Route.CALL, Route.CALL_CORRECTION).contains(route) && Role.CASE_MANAGER.equals(role);
    }

    /** The call of this test is a case manager's: a consultant on the team reads it and leaves it as it is. */
    private static boolean opens(Route route, String role) {
        return isHerOwn(route, role)
                || RouteExamples.statusOf(route, role) != 404
                        && !(route == Route.CALL_CORRECTION && Role.CONSULTANT.equals(role));
    }

    private static String address(Route route, String value) {
        return route.getPath().replaceAll("\\{\\w+}", value);
    }

    private static String find(String sql) {
        return ClientInDatabase.find(sql.formatted(code)).orElseThrow();
    }

    private static void leave(String username) {
        ClientInDatabase.change(
                "delete m from core_case_member m join core_case_file f on f.id = m.case_file_id"
                        + " join core_staff_account a on a.id = m.staff_id where f.code = ? and a.username = ?",
                code,
                username);
    }
}
