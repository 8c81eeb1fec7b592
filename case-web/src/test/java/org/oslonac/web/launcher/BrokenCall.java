package org.oslonac.web.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.web.contact.CallSteps;

/** A crisis call that is not saved yet when its server dies, and goes on at the next one. */
final class BrokenCall {

    private static final String TEXT = "usred rečenice";

    private BrokenCall() {}

    /** @return the form's path, once its draft is kept */
    static String begin(LauncherRun run) {
        Visitor visitor = new Visitor(run.address());
        try {
            String path = CallSteps.crisis(visitor, TEXT);
            Assertions.assertThat(visitor.complaints()).isEmpty();
            return path;
        } finally {
            visitor.leave();
        }
    }

    /** Her day lists it, the form has what was typed, and it is saved. */
    static void goOn(LauncherRun run, String path) {
        Visitor visitor = new Visitor(run.address());
        try {
            visitor.signIn("konsultantkinja").sees("contact.day.drafts");
            visitor.open(path);
            CallSteps.atForm(visitor);
            CallSteps.seesCrisis(visitor, TEXT);
            visitor.page().keyboard().press("Control+Enter");
            CallSteps.atSaved(visitor);
            assertThat(visitor.page().locator(".prose")).hasText(TEXT);
            Assertions.assertThat(visitor.complaints()).isEmpty();
        } finally {
            visitor.leave();
        }
    }
}
