package org.oslonac.web.app;

import static org.oslonac.core.access.Role.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.access.Role;

/**
 * Every address of the house, the view behind it and the roles that may open it. An address that is not here, or not for
 * the asker's role, does not exist. {@code {code}} in a path is handed to the view as the parameter of that name.
 */
public enum Route {
    SIGN_IN("/login", "/app/login.xhtml", Set.of()),
    START("/start/{key}", "/staff/start.xhtml", Set.of()),
    MY_DAY("/", "/day/day.xhtml", everybody(), Menu.MY_DAY),
    ACCOUNT("/account", "/own/account.xhtml", everybody()),
    FIRST_STEPS("/account/first-steps", "/onboarding/first-steps.xhtml", everybody()),
    POLICY_REPORT("/policy-report", "/app/policy-report", Set.of()),
    LOCK("/lock", "/app/lock", everybody()),
    ALIVE("/alive", "/app/alive", everybody()),
    CALLS("/calls", "/contact/list.xhtml", desk(), Menu.CALLS),
    NEW_CALL("/calls/new", "/contact/call.xhtml", desk()),
    CALL_FORM("/calls/new/{key}", "/contact/call.xhtml", desk()),
    CALL_DRAFT("/calls/new/{key}/draft", "/contact/draft", desk()),
    CALL("/calls/{code}", "/contact/details.xhtml", desk()),
    CALL_CORRECTION("/calls/{code}/edit", "/contact/edit.xhtml", desk()),
    CALL_IMPORT("/calls/import", "/contactimport/import.xhtml", Set.of(CASE_MANAGER, SUPERVISOR)),
    CALL_IMPORT_REFUSALS("/calls/import/refusals.csv", "/export/refusals", Set.of(CASE_MANAGER, SUPERVISOR)),
    DIRECTORY("/directory", "/institution/list.xhtml", everybody(), Menu.DIRECTORY),
    INSTITUTION_NEW("/directory/new", "/institution/edit.xhtml", Set.of(CONSULTANT, CASE_MANAGER, SUPERVISOR)),
    INSTITUTION("/directory/{code}", "/institution/details.xhtml", everybody()),
    INSTITUTION_EDIT("/directory/{code}/edit", "/institution/edit.xhtml", Set.of(CONSULTANT, CASE_MANAGER, SUPERVISOR)),
    REPORTS("/reports", "/report/list.xhtml", Set.of(ANALYST, SUPERVISOR), Menu.REPORTS),
    CALL_REPORT("/reports/calls", "/report/calls.xhtml", Set.of(ANALYST, SUPERVISOR)),
    CALL_REPORT_CSV("/reports/calls.csv", "/export/report", Set.of(ANALYST, SUPERVISOR)),
    CALL_REPORT_XLSX("/reports/calls.xlsx", "/export/report", Set.of(ANALYST, SUPERVISOR)),
    ADMINISTRATION("/admin", "/codelist/administration.xhtml", Set.of(ADMIN, DPO), Menu.ADMINISTRATION),
    ACCESS_ALERTS("/admin/alerts", "/alert/list.xhtml", Set.of(DPO)),
    ACCESS_ALERT("/admin/alerts/{id}", "/alert/details.xhtml", Set.of(DPO)),
    CANARIES("/admin/canaries", "/alert/canaries.xhtml", Set.of(DPO)),
    CONFIDENTIALITY("/admin/confidentiality", "/onboarding/statement.xhtml", Set.of(DPO)),
    ERASURES("/admin/erasures", "/erasure/list.xhtml", Set.of(DPO)),
    NEW_ERASURE("/admin/erasures/new", "/erasure/new.xhtml", Set.of(DPO)),
    KEYS("/admin/keys", "/keyrenewal/keys.xhtml", Set.of(ADMIN)),
    AUDIT_TRAIL("/admin/audit", "/audit/trail.xhtml", Set.of(DPO)),
    ACCOUNTS("/admin/accounts", "/staff/list.xhtml", Set.of(ADMIN)),
    NEW_ACCOUNT("/admin/accounts/new", "/staff/new.xhtml", Set.of(ADMIN)),
    STAFF_ACCOUNT("/admin/accounts/{id}", "/staff/account.xhtml", Set.of(ADMIN)),
    STAFF_LEAVING("/admin/accounts/{id}/leaving", "/leaving/leaving.xhtml", Set.of(ADMIN)),
    LEAVERS("/admin/leavers", "/leaving/list.xhtml", Set.of(ADMIN, DPO)),
    LEAVER("/admin/leavers/{id}", "/leaving/report.xhtml", Set.of(ADMIN, DPO)),
    APPROVER_ORDER("/admin/approvers", "/approval/order.xhtml", Set.of(ADMIN, SUPERVISOR)),
    CODES("/admin/codes", "/codelist/codes.xhtml", Set.of(ADMIN)),
    CALL_BACKS("/calls/callbacks", "/callback/list.xhtml", desk()),
    NEW_CALL_BACK("/calls/callbacks/new", "/callback/new.xhtml", desk()),
    CALL_BACK("/calls/callbacks/{id}", "/callback/call.xhtml", desk()),
    REGULAR_CONTACTS("/calls/regular", "/callback/regular.xhtml", desk()),
    NEW_REGULAR_CONTACT("/calls/regular/new", "/callback/regular-new.xhtml", desk()),
    SHIFT("/calls/shift", "/shift/list.xhtml", desk()),
    NEW_SHIFT_NOTE("/calls/shift/new", "/shift/new.xhtml", desk()),
    SHIFT_NOTE("/calls/shift/{id}", "/shift/note.xhtml", desk()),
    CALLERS("/calls/callers", "/caller/list.xhtml", desk()),
    NEW_CALLER_FLAG("/calls/callers/flag", "/caller/new-flag.xhtml", desk()),
    NEW_CALLER_WORD("/calls/callers/word", "/caller/new-word.xhtml", desk()),
    CALLER_FLAG("/calls/callers/{id}", "/caller/flag.xhtml", desk()),
    CASES("/cases", "/casefile/list.xhtml", caseReaders(), Menu.CASES),
    CASE_NEW("/cases/new", "/casefile/new.xhtml", desk()),
    CASE("/cases/{code}", "/casefile/details.xhtml", caseReaders()),
    CASE_EDIT("/cases/{code}/edit", "/casefile/edit.xhtml", desk()),
    CASE_PERSON("/cases/{code}/person", "/person/edit.xhtml", desk()),
    CONSENTS("/cases/{code}/consents", "/consent/list.xhtml", caseReaders()),
    CONSENT_NEW("/cases/{code}/consents/new", "/consent/new.xhtml", desk()),
    CONSENT_WITHDRAWAL("/cases/{code}/consents/withdraw", "/consent/withdraw.xhtml", desk()),
    CONSENT_SCAN("/cases/{code}/consents/scan", "/consent/scan", caseReaders()),
    CASE_MERGE("/cases/{code}/merge", "/person/merge.xhtml", Set.of(SUPERVISOR)),
    MERGES("/merges", "/person/merges.xhtml", Set.of(SUPERVISOR)),
    APPROVALS("/approvals", "/approval/list.xhtml", Set.of(SUPERVISOR), Menu.APPROVALS),
    MY_REQUESTS("/approvals/mine", "/approval/mine.xhtml", askers()),
    APPROVAL("/approvals/{id}", "/approval/details.xhtml", askers()),
    SEARCH("/search", "/person/search.xhtml", caseReaders()),
    SAFE_CONTACT("/cases/{code}/safe-contact", "/safecontact/plan.xhtml", desk()),
    CASE_RELATION("/cases/{code}/relation", "/relation/relation.xhtml", caseReaders()),
    CASE_VIEWERS("/cases/{code}/viewers", "/viewer/list.xhtml", Set.of(CASE_MANAGER, SUPERVISOR, DPO)),
    CASE_VIEWERS_PRINT("/cases/{code}/viewers/print", "/viewer/print.xhtml", Set.of(CASE_MANAGER, SUPERVISOR, DPO)),
    ABSENCES("/absences", "/absence/list.xhtml", teams()),
    EMERGENCY("/emergency", "/breakglass/open.xhtml", caseReaders()),
    EMERGENCY_NOTICES("/emergency/notices", "/breakglass/notices.xhtml", Set.of(CASE_MANAGER, SUPERVISOR)),
    NOTICES("/notices", "/breakglass/count", Set.of(CASE_MANAGER, SUPERVISOR)),
    EMERGENCY_REVIEW("/admin/break-glass", "/breakglass/review.xhtml", Set.of(SUPERVISOR, DPO));

    /** Where a post to {@link #SEARCH} is led: outside of Faces, since the box stands on every page. */
    public static final String FIND = "/person/find";

    /** What every address shows while the screen is locked. */
    static final String LOCKED = "/app/locked.xhtml";

    private final String path;
    private final String view;
    private final Set<String> roles;
    private final Menu menu;
    private final List<String> segments;

    Route(String path, String view, Set<String> roles) {
        this(path, view, roles, null);
    }

    /** A route that the menu leads to, from this entry. */
    Route(String path, String view, Set<String> roles, Menu menu) {
        this.menu = menu;
        this.path = path;
        this.view = view;
        this.roles = roles;
        this.segments = List.of(path.substring(1).split("/"));
    }

    /** Those who sit at the line and lead cases. */
    private static Set<String> desk() {
        return Set.of(CONSULTANT, CASE_MANAGER, SUPERVISOR);
    }

    /** Those who read cases; lawyers do no more than that. */
    private static Set<String> caseReaders() {
        return Set.of(CONSULTANT, CASE_MANAGER, SUPERVISOR, LAWYER);
    }

    /** Those who ask for the approval of another. */
    private static Set<String> askers() {
        return Set.of(SUPERVISOR, CASE_MANAGER, LAWYER, ADMIN, DPO);
    }

    /** Those who may be on the team of a case. */
    private static Set<String> teams() {
        return Set.of(
                CONSULTANT, CASE_MANAGER, SUPERVISOR, LAWYER, LEGAL_ASSISTANT, PSYCHOLOGIST, MOBILE_TEAM, Role.FINANCE);
    }

    private static Set<String> everybody() {
        return Set.copyOf(Role.ALL);
    }

    /** The route of this address and the value of its {@code {code}}, if it has one; a fixed address wins. */
    record Match(Route route, String parameter, String value) {}

    /** This route as it is, without a value. */
    Match itself() {
        return new Match(this, null, null);
    }

    static Optional<Match> match(String address) {
        List<String> asked = List.of(address.substring(1).split("/", -1));
        return Arrays.stream(values())
                .filter(route -> route.segments.size() == asked.size())
                .map(route -> route.match(asked))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(match -> match.parameter() != null));
    }

    private Optional<Match> match(List<String> asked) {
        String parameter = null;
        String value = null;
        for (int i = 0; i < asked.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{") && !asked.get(i).isEmpty()) {
                parameter = segment.substring(1, segment.length() - 1);
                value = asked.get(i);
            } else if (!segment.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(this, parameter, value));
    }

    static Optional<Route> ofView(String view) {
        return Arrays.stream(values()).filter(route -> route.view.equals(view)).findFirst();
    }

    public String getPath() {
        return path;
    }

    public String getView() {
        return view;
    }

    /** The menu's entry that leads here; {@code null} for a page that the menu does not name. */
    public Menu getMenu() {
        return menu;
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public Set<String> getRoles() {
        return roles;
    }
}
