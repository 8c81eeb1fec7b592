package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.oslonac.core.access.AccountChanged.What;
import org.oslonac.core.session.OpenSessions;

/** What was done to an account ends its sessions, as soon as it is written for good. */
@ApplicationScoped
class SessionEnding {

    private static final Set<What> ENDING = EnumSet.of(What.SWITCHED_OFF, What.STARTED_ANEW);

    @Inject
    OpenSessions sessions;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged changed) {
        if (ENDING.contains(changed.what())) {
            sessions.endAll(changed.staffId());
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded ended) {
        if (ended.which() == SessionsEnded.Which.ALL) {
            sessions.endAll(ended.staffId());
        }
    }
}
