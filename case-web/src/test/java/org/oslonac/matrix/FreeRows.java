package org.oslonac.matrix;

import static org.oslonac.matrix.Row.free;

import java.util.List;

/** What touches no case, with the reason for each. */
final class FreeRows {

    private static final String OWN_DAY = "what other boundaries show her, which have rows of their own";
    private static final String LISTS = "code lists hold no person";
    private static final String INSTITUTIONS = "institutions and their staff, known to the whole house";
    private static final String NUMBERS = "numbers only; small ones are hidden from analysts (docs/adr/0021)";
    private static final String CALLERS =
            "callers of the line, of whom the house knows no more than a word or a number";
    private static final String UPLOAD = "her own upload";
    private static final String ACCOUNTS = "accounts of colleagues; their names are no secret inside the house";
    private static final String TRACE = "the trace holds ids and classes, never a value";
    private static final String APPROVALS =
            "what an act would do, to who asked for it and who may decide it (docs/adr/0012)";
    private static final String DEMO = "fills the demonstration";
    private static final String QUEUE = "judged by supervisors who are on no team of it, too; see BreakGlassIT";

    private FreeRows() {}

    static final List<Row> ALL = List.of(
            free("DayQueries#groups", OWN_DAY),
            free("CodeListService#names", LISTS),
            free("CodeListService#isFixed", LISTS),
            free("CodeListService#rows", LISTS),
            free("CodeListService#add", LISTS),
            free("CodeListService#change", LISTS),
            free("CodeListService#retire", LISTS),
            free("CodeListService#restore", LISTS),
            free("CodeListService#move", LISTS),
            free("CodeLists#offered", LISTS),
            free("CodeLists#all", LISTS),
            free("CodeLists#find", LISTS),
            free("CodeLists#inOrder", LISTS),
            free("CodeLists#forget", LISTS),
            free("DirectoryService#add", INSTITUTIONS),
            free("DirectoryService#change", INSTITUTIONS),
            free("DirectoryService#verify", INSTITUTIONS),
            free("DirectoryService#retire", INSTITUTIONS),
            free("DirectoryService#restore", INSTITUTIONS),
            free("DirectoryService#addPerson", INSTITUTIONS),
            free("DirectoryService#changePerson", INSTITUTIONS),
            free("DirectoryService#removePerson", INSTITUTIONS),
            free("DirectoryQueries#search", INSTITUTIONS),
            free("DirectoryQueries#hits", INSTITUTIONS),
            free("DirectoryQueries#rows", INSTITUTIONS),
            free("DirectoryQueries#countries", INSTITUTIONS),
            free("DirectoryQueries#details", INSTITUTIONS),
            free("Reports#dimensions", NUMBERS),
            free("Reports#scopes", NUMBERS),
            free("Reports#table", NUMBERS),
            free("Reports#export", NUMBERS));

    static final List<Row> LINE_AND_HOUSE = List.of(
            free("CallerService#recognise", CALLERS),
            free("CallerService#recogniseWord", CALLERS),
            free("CallerService#hiddenCallers", CALLERS),
            free("CallerService#name", CALLERS),
            free("CallerService#flag", CALLERS),
            free("CallerService#note", CALLERS),
            free("CallerService#lift", CALLERS),
            free("CallerQueries#words", CALLERS),
            free("CallerQueries#codes", CALLERS),
            free("CallerQueries#activeFlags", CALLERS),
            free("CallerQueries#activeFlagCount", CALLERS),
            free("CallerQueries#warning", CALLERS),
            free("ContactImportService#open", UPLOAD),
            free("ContactImportService#start", UPLOAD),
            free("ContactImportService#progress", UPLOAD),
            free("ContactImportService#stopped", UPLOAD),
            free("ContactImportService#refusals", UPLOAD),
            free("ContactImportService#cancel", UPLOAD),
            free("ContactImportService#drop", UPLOAD),
            free("ContactImportService#latest", "who imported how many rows when"),
            free("ImportRun#check", UPLOAD),
            free("ImportRun#store", UPLOAD),
            free("AbsenceService#record", ACCOUNTS),
            free("AbsenceService#end", ACCOUNTS),
            free("AbsenceService#rows", ACCOUNTS),
            free("BreakGlassService#open", "answers nothing, whether there is such a case or not; see BreakGlassIT"),
            free("BreakGlassReview#rows", QUEUE),
            free("BreakGlassReview#judge", QUEUE),
            free("BreakGlassNotices#count", "what was told to her"),
            free("BreakGlassNotices#unseen", "what was told to her"),
            free("BreakGlassNotices#takeNote", "what was told to her"),
            free("AlertCheck#check", TRACE),
            free("AlertService#look", TRACE),
            free("AlertService#row", TRACE),
            free("AlertService#rows", TRACE),
            free("AuditAnchors#write", TRACE),
            free("AuditVerification#last", TRACE),
            free("AuditVerification#lastAnchor", TRACE),
            free("AuditVerification#verify", TRACE),
            free("CanaryService#mark", "marks a decoy and shows nothing of it"),
            free("CanaryService#release", "marks a decoy and shows nothing of it"),
            free("CanaryService#watch", "looks at its own decoys by the clock"),
            free("CanaryService#rows", "decoys, by their codes"),
            free("ErasureService#ask", "asks a second person and shows nothing of the case"),
            free("ErasureService#rows", "requests for erasure, by the codes of cases"),
            free("KeyRenewalService#ask", "keys, not what lies under them"),
            free("KeyRenewalService#state", "keys, not what lies under them"),
            free("ApprovalQueries#asked", APPROVALS),
            free("ApprovalQueries#decided", APPROVALS),
            free("ApprovalQueries#details", APPROVALS),
            free("ApprovalQueries#names", APPROVALS),
            free("ApprovalQueries#unread", APPROVALS),
            free("ApprovalQueries#waiting", APPROVALS),
            free("ApprovalService#decide", APPROVALS),
            free("ApprovalService#order", APPROVALS),
            free("DirectoryQueries#offered", INSTITUTIONS),
            free("OwnAccountService#beginSecondFactor", ACCOUNTS),
            free("OwnAccountService#changePassword", ACCOUNTS),
            free("OwnAccountService#confirmSecondFactor", ACCOUNTS),
            free("OwnAccountService#isSecondFactorOn", ACCOUNTS),
            free("OwnAccountService#spareCodesLeft", ACCOUNTS),
            free("AsAdministrator#firstLink", ACCOUNTS),
            free("FirstAdministrator#link", ACCOUNTS),
            free("StaffAdministration#account", ACCOUNTS),
            free("OwnSessions#end", ACCOUNTS),
            free("ScreenLock#isLocked", ACCOUNTS),
            free("ScreenLock#lock", ACCOUNTS),
            free("ScreenLock#unlock", ACCOUNTS),
            free("OwnSessions#endOthers", ACCOUNTS),
            free("OwnSessions#rows", ACCOUNTS),
            free("StaffAdministration#endSessions", ACCOUNTS),
            free("StaffAdministration#isAlone", ACCOUNTS),
            free("StaffAdministration#openSessions", ACCOUNTS),
            free("StaffAdministration#rolesGivenAlone", ACCOUNTS),
            free("StaffAdministration#askForRoles", ACCOUNTS),
            free("StaffAdministration#open", ACCOUNTS),
            free("StaffAdministration#rolesThatWait", ACCOUNTS),
            free("StaffAdministration#rows", ACCOUNTS),
            free("StaffAdministration#startLink", ACCOUNTS),
            free("StaffAdministration#switchOff", ACCOUNTS),
            free("StaffAdministration#switchOn", ACCOUNTS),
            free("StartService#choose", ACCOUNTS),
            free("StartService#isGood", ACCOUNTS),
            free("AsDataProtectionOfficer#work", DEMO),
            free("StaffService#preferences", ACCOUNTS),
            free("StaffService#prefer", ACCOUNTS),
            free("StaffService#withRole", ACCOUNTS),
            free("StaffService#names", ACCOUNTS),
            free("StaffService#isOnTeams", ACCOUNTS),
            free("SignInService#verify", ACCOUNTS),
            free("SessionRights#hold", ACCOUNTS),
            free("StaffRegistration#othersThan", ACCOUNTS),
            free("StaffRegistration#actAs", ACCOUNTS),
            free("StaffRegistration#isTaken", ACCOUNTS),
            free("StaffRegistration#open", ACCOUNTS),
            free("AsSupervisor#work", DEMO),
            free("AsSupervisor#together", DEMO),
            free("AsCaseManager#work", DEMO),
            free("DemoAccounts#open", DEMO));
}
