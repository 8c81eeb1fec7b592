package org.oslonac.web.launcher;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.oslonac.testing.browser.FormFiller;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.web.demo.DemoAccounts;

/** Types into the forms of a case that take several colleagues: one asks, another decides, a third looks into it. */
final class HostileColleagues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.");

    private final Visitor visitor;
    private final FormFiller typing;
    private final String file;
    private final String code;
    private String closed;

    /** @param file the address of a case of hers; she is a supervisor and signed in */
    HostileColleagues(Visitor visitor, FormFiller typing, String file) {
        this.visitor = visitor;
        this.typing = typing;
        this.file = file;
        this.code = file.substring(file.lastIndexOf('/') + 1);
    }

    /** Signs the next one in, in the same window. */
    static void next(Visitor visitor, String username) {
        visitor.window().clearCookies();
        visitor.signIn(username);
    }

    /** Whoever asks for something comes first, and who decides it in the end. */
    void type() {
        consents();
        asks();
        next(visitor, "dpo");
        given().open("/admin/canaries").send(0);
        next(visitor, "advokat2");
        given(":code", code).open("/emergency").send(0);
        visitor.open(file);
        next(visitor, "dpo");
        officer();
        next(visitor, "zamenica");
        given().open("/admin/break-glass").send(0);
        given().open(address("/approvals", "main td a[href^='/approvals/']")).send(0, "[id='decide:reject']");
    }

    private void consents() {
        given(":purpose", "SHARE_ORG").open(file + "/consents/new").send(0);
        given().open(address(file + "/consents", "main a[href*='/withdraw']")).send(0);
    }

    private void asks() {
        closed = address("/cases?status=CLOSED", "main a[href^='/cases/A-']");
        String other = address("/cases?status=ACTIVE", "main a[href^='/cases/A-']");
        given().open(file + "/merge?with=" + other.substring(other.lastIndexOf('/') + 1))
                .send(0);
        given().open(file + "/relation").send(0);
        given(":who", "").open("/absences");
        visitor.page()
                .locator("[id$=':from_input']")
                .evaluate("(field, text) => { field.value = text; }", String.join(" ", FormFiller.payloads()));
        typing.press("[id$=':save']");
        HostileInputIT.look(visitor);
        typing.open("/absences").send(0);
    }

    private void officer() {
        String alert = address("/admin/alerts?show=unseen", "#alerts a");
        given().open(alert).send(0);
        given(":code", closed.substring(closed.lastIndexOf('/') + 1));
        typing.give(":receivedOn_input", DAY.format(LocalDate.now()));
        typing.open("/admin/erasures/new").send(0);
        List.of("/", alert, "/admin/alerts", "/admin/canaries", "/admin/erasures")
                .forEach(path -> HostileInputIT.look(visitor.open(path)));
    }

    /** Her password, wherever she is asked for it once more. */
    private FormFiller given() {
        return typing.giveNothing().give("stepUpPassword", DemoAccounts.PASSWORD);
    }

    private FormFiller given(String end, String text) {
        return given().give(end, text);
    }

    private String address(String page, String link) {
        return visitor.open(page).page().locator(link).first().getAttribute("href");
    }
}
