package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.EarlierConsents;
import org.oslonac.core.vault.Sealed;

/** Enters what a case knew of consent before there was a register. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlierAnswers implements EarlierConsents {

    @Inject
    ConsentRepository consents;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public void carryOver(long caseFileId, ConsentState state, String note, long staffId, Instant at) {
        long id = consents.newId();
        Sealed sealed = consents.seal(caseFileId, id).seal(ConsentSecret.NOTE, note);
        Consent.Earlier known = new Consent.Earlier(state, sealed, staffId, at);
        consents.add(Consent.carriedOver(id, caseFileId, known, clock.instant()));
        audit.created(ConsentService.SUBJECT, id);
    }
}
