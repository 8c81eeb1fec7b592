package org.oslonac.core.keyrenewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.oslonac.core.audit.Audit;

/** Writes down how far a renewal is, step by step. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class KeyRenewalProgress {

    @Inject
    KeyRenewalRepository renewals;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Optional<Long> running() {
        return renewals.running();
    }

    void done(long id, long rows) {
        renewals.lock(id).done(rows);
    }

    void finish(long id) {
        KeyRenewal renewal = renewals.lock(id);
        if (renewal.isRunning()) {
            renewal.finish(clock.instant());
            audit.changed(KeyRenewalApproval.SUBJECT, id, "finished");
        }
    }
}
