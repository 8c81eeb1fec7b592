package org.oslonac.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oslonac.core.access.AccessRefused;

/**
 * Writes that somebody asked in vain, in a transaction of its own: the one of the question is taken back by the refusal.
 */
@ApplicationScoped
class RefusalTrace {

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(AccessRefused refusal) {
        audit.refused(refusal.list(), refusal.id());
    }
}
