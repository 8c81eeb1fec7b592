package org.oslonac.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.oslonac.core.access.AccessRefused;
import org.oslonac.core.access.AccountChanged;
import org.oslonac.core.access.AccountOpened;
import org.oslonac.core.access.AccountSecured;
import org.oslonac.core.access.SessionsEnded;
import org.oslonac.core.access.SignInJudged;

/**
 * Leaves the trace of what happens at the door. The door tells and does not call, for the trace asks the door who is
 * here. A row that cannot be written takes the act back, as everywhere.
 */
@ApplicationScoped
public class AccessTrace {

    private static final String ACCOUNT = "staff_account";

    @Inject
    Audit audit;

    @Inject
    RefusalTrace refusals;

    void on(@Observes SignInJudged attempt) {
        if (attempt.right()) {
            audit.signedIn(attempt.staffId());
        } else {
            audit.signInRefused(attempt.staffId());
        }
    }

    void on(@Observes AccountOpened opened) {
        audit.created(ACCOUNT, opened.staffId());
    }

    void on(@Observes AccountChanged changed) {
        audit.changed(ACCOUNT, changed.staffId(), changed.what().name());
    }

    void on(@Observes AccountSecured secured) {
        audit.changed(ACCOUNT, secured.staffId(), "own " + secured.what());
    }

    void on(@Observes AccessRefused refusal) {
        refusals.write(refusal);
    }

    void on(@Observes SessionsEnded ended) {
        audit.changed(ACCOUNT, ended.staffId(), "sessions ended " + ended.which());
    }
}
