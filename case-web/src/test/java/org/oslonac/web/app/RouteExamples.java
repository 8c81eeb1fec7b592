package org.oslonac.web.app;

import static org.oslonac.web.app.Route.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.SealInDatabase;
import org.oslonac.testing.server.ClientInDatabase;
import org.oslonac.web.demo.DemoAccounts;

/** An address that can be asked for, for every route. */
final class RouteExamples {

    /** Where the value in an address comes from: rows of the demonstration. */
    private static final String CALL_OF_CONSULTANT =
            "select max(c.code) from core_contact c join core_staff_account a on a.id = c.consultant_id"
                    + " where a.username = 'konsultantkinja'"
                    + " and not exists (select 1 from core_contact_client k where k.contact_id = c.id)";

    private static final String CASE_OF_EVERYBODY = "select min(f.code) from core_case_file f"
            + " where 4 = (select count(*) from core_case_member m join core_staff_account a on a.id = m.staff_id"
            + " where m.case_file_id = f.id"
            + " and a.username in ('konsultantkinja', 'voditeljka', 'supervizorka', 'advokatica'))"
            + " and f.owner_id = (select id from core_staff_account where username = 'voditeljka')"
            + " and not exists (select 1 from core_case_relation r where r.case_file_id = f.id)";

    /** A client of the demonstration who has a consent with a scan. */
    private static final String OF_CONSENT = "select f.code from core_case_file f join core_consent c"
            + " on c.case_file_id = f.id join core_consent_scan s on s.consent_id = c.id order by c.id limit 1";

    private static final String CONSENT_WITH_SCAN =
            "select concat('?consent=', min(consent_id)) from core_consent_scan";

    private static final SealInDatabase.Column OVERRIDE =
            new SealInDatabase.Column("core_case_closing_request", "override_reason", Compartment.CASE);

    private static final Map<Route, String> VALUES = Map.ofEntries(
            Map.entry(INSTITUTION, "select concat('U-', min(id)) from core_institution"),
            Map.entry(INSTITUTION_EDIT, "select concat('U-', min(id)) from core_institution"),
            Map.entry(APPROVAL, "select min(id) from core_approval where subject_type = 'CASE_CLOSING'"),
            Map.entry(CALL_FORM, "select uuid()"),
            Map.entry(START, "select uuid()"),
            Map.entry(STAFF_LEAVING, "select max(id) from core_staff_account where enabled = true"),
            Map.entry(LEAVER, "select id from core_staff_account where username = 'voditeljka'"),
            Map.entry(STAFF_ACCOUNT, "select min(id) from core_staff_account"),
            Map.entry(CALL_DRAFT, "select uuid()"),
            Map.entry(CALL, CALL_OF_CONSULTANT),
            Map.entry(CALL_CORRECTION, CALL_OF_CONSULTANT),
            Map.entry(
                    CALL_BACK,
                    "select min(c.id) from core_call_back c join core_case_member m on m.case_file_id = c.case_file_id"
                            + " join core_staff_account a on a.id = m.staff_id where a.username = 'konsultantkinja'"),
            Map.entry(SHIFT_NOTE, "select min(id) from core_handover_note"),
            Map.entry(CALLER_FLAG, "select min(id) from core_caller_flag"),
            Map.entry(ACCESS_ALERT, "select min(id) from core_audit_alert"),
            Map.entry(CASE, CASE_OF_EVERYBODY),
            Map.entry(CASE_EDIT, CASE_OF_EVERYBODY),
            Map.entry(CASE_PERSON, CASE_OF_EVERYBODY),
            Map.entry(CASE_MERGE, CASE_OF_EVERYBODY),
            Map.entry(CONSENTS, OF_CONSENT),
            Map.entry(CONSENT_NEW, OF_CONSENT),
            Map.entry(CONSENT_WITHDRAWAL, OF_CONSENT),
            Map.entry(CONSENT_SCAN, OF_CONSENT),
            Map.entry(CASE_RELATION, CASE_OF_EVERYBODY),
            Map.entry(CASE_VIEWERS, CASE_OF_EVERYBODY),
            Map.entry(CASE_VIEWERS_PRINT, CASE_OF_EVERYBODY),
            Map.entry(SAFE_CONTACT, CASE_OF_EVERYBODY));

    /** What an address asks besides: a query that answers with it. */
    private static final Map<Route, String> QUESTIONS =
            Map.of(CONSENT_WITHDRAWAL, CONSENT_WITH_SCAN, CONSENT_SCAN, CONSENT_WITH_SCAN);

    /** Files that hang on something that was done before in the same session, addresses that lead on or only listen. */
    private static final Map<Route, Integer> STATUS =
            Map.of(CALL_IMPORT_REFUSALS, 404, NEW_CALL, 302, CALL_DRAFT, 405, ALIVE, 405, POLICY_REPORT, 405);

    /** Pages for whoever wrote the record, and her supervisor. */
    private static final Map<Route, Set<String>> OTHERS = Map.of(
            CALL_CORRECTION,
            Set.of(Role.CASE_MANAGER),
            APPROVAL,
            Set.of(Role.CASE_MANAGER, Role.LAWYER, Role.ADMIN, Role.DPO));

    private static final Set<Route> LISTS = Set.of(
            CALLS,
            CASES,
            DIRECTORY,
            CALL_BACKS,
            REGULAR_CONTACTS,
            SHIFT,
            CALLERS,
            CODES,
            REPORTS,
            APPROVALS,
            MY_REQUESTS,
            ACCESS_ALERTS,
            ACCOUNTS,
            ABSENCES,
            EMERGENCY_REVIEW);

    /** What nobody may fetch by its name. */
    static final List<String> FILES = List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/faces-config.xml",
            "/WEB-INF/templates/base.xhtml",
            "/WEB-INF/tags/field.xhtml",
            "/WEB-INF/resources/app/app.js",
            "/WEB-INF/classes/texts/app_sr.properties",
            "/META-INF/persistence.xml",
            "/META-INF/MANIFEST.MF",
            "/callback/_tabs.xhtml",
            "/app/locked.xhtml",
            "/app/lock",
            "/WEB-INF/errorpages/500.xhtml",
            "/day/day.xhtml;jsessionid=1",
            "/day/../day/day.xhtml",
            "/day/day.xhtml/",
            "//day/day.xhtml",
            "/%57EB-INF/web.xml",
            "/login/",
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started",
            "/metrics",
            "/openapi",
            "/openapi-ui",
            "/swagger");

    private RouteExamples() {}

    static synchronized String of(Route route) {
        if (route == ACCESS_ALERT) {
            anAlert();
        }
        String path = route.getPath();
        if (route == APPROVAL) {
            askForApproval();
        }
        if (path.contains("{")) {
            String value = Optional.ofNullable(VALUES.get(route))
                    .flatMap(ClientInDatabase::find)
                    .orElseThrow(() -> new AssertionError("Give an example for the route " + route));
            path = path.replaceAll("\\{\\w+}", value);
        }
        return path
                + Optional.ofNullable(QUESTIONS.get(route))
                        .flatMap(ClientInDatabase::find)
                        .orElse("");
    }

    /** A supervisor has asked for the closing of a case; the demonstration has nothing open that would make her ask. */
    private static void askForApproval() {
        if (ClientInDatabase.count("select count(*) from core_approval where subject_type = 'CASE_CLOSING'") == 0) {
            long file = ClientInDatabase.count("select min(id) from core_case_file");
            long id = ClientInDatabase.count("select nextval(core_row_id)");
            ClientInDatabase.change(
                    "insert into core_case_closing_request (id, case_file_id, referred, closure_reason, override_reason,"
                            + " requested_by, requested_at) select ?, ?, false, 'GOALS_MET', ?, a.id, utc_timestamp(6)"
                            + " from core_staff_account a where a.username = 'zamenica'",
                    id,
                    file,
                    SealInDatabase.sealed(KeyOwner.caseFile(file), id, OVERRIDE, "Izmišljen razlog."));
            ClientInDatabase.change(
                    "insert into core_approval (version, subject_type, subject_id, subject_label,"
                            + " subject_hash, state, requested_by, requested_at, expires_at) select 1, 'CASE_CLOSING', r.id,"
                            + " 'A-2026-001', repeat('0', 64), 'SUBMITTED', r.requested_by, r.requested_at,"
                            + " r.requested_at + interval 14 day from core_case_closing_request r where r.id = ?",
                    id);
        }
    }

    /** The demonstration has none. */
    private static void anAlert() {
        ClientInDatabase.change(
                "insert ignore into core_audit_alert (version, rule, staff_id, office_day, amount, raised_at)"
                        + " select 1, 'MANY_CASES', id, '2026-01-15', 99, utc_timestamp(6) from core_staff_account"
                        + " where username = 'konsultantkinja'");
    }

    static int statusOf(Route route, String role) {
        return OTHERS.getOrDefault(route, Set.of()).contains(role) ? 404 : STATUS.getOrDefault(route, 200);
    }

    static boolean isPage(Route route, String role) {
        return route.getView().endsWith(".xhtml") && statusOf(route, role) == 200;
    }

    static boolean isList(Route route) {
        return LISTS.contains(route);
    }

    /** A colleague who has this role and no other; the demonstration does not have everybody. */
    static synchronized String usernameOf(String role) {
        return DemoAccounts.ALL.stream()
                .filter(account -> account.role().equals(role))
                .map(DemoAccounts.Account::username)
                .findFirst()
                .orElseGet(() -> opened(role));
    }

    private static String opened(String role) {
        String username = "test." + role.toLowerCase(Locale.ROOT).replace('_', '.');
        if (ClientInDatabase.find("select id from core_staff_account where username = '" + username + "'")
                .isEmpty()) {
            ClientInDatabase.change(
                    "insert into core_staff_account (version, username, display_name, password_hash, enabled)"
                            + " select 1, ?, 'Test Osoba', password_hash, true from core_staff_account"
                            + " where username = ?",
                    username,
                    DemoAccounts.ALL.get(0).username());
            ClientInDatabase.change(
                    "insert into core_staff_role (staff_id, role) select id, ? from core_staff_account"
                            + " where username = ?",
                    role,
                    username);
        }
        return username;
    }
}
