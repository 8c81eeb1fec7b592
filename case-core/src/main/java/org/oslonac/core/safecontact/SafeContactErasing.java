package org.oslonac.core.safecontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.oslonac.core.erasure.api.ErasurePart;

/** The hashes of her numbers, by which a call of hers is known, go with her case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafeContactErasing implements ErasurePart {

    @Inject
    SafeContactRepository plans;

    @Override
    public void erase(long caseFileId, Instant at) {
        plans.all(caseFileId).forEach(SafeContactPlan::forgetNumbers);
    }
}
