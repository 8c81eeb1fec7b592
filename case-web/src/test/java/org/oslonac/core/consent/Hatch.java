package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.oslonac.core.consent.api.ConsentCheck;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Disclosures;
import org.oslonac.core.consent.api.Recipient;

/** A feature that hands things out, in a transaction of its own, as features do. */
@ApplicationScoped
@Transactional
public class Hatch {

    /** The key of a text that there is. */
    static final String CONTENT = "consent.disclosures.what";

    @Inject
    ConsentCheck check;

    @Inject
    Disclosures disclosures;

    @Inject
    Clock clock;

    ConsentState state(long caseFileId, ConsentPurpose purpose, Recipient recipient) {
        return check.state(caseFileId, purpose, recipient, clock.instant());
    }

    void require(long caseFileId, ConsentPurpose purpose, Recipient recipient) {
        check.require(caseFileId, purpose, recipient, clock.instant());
    }

    long share(long caseFileId, ConsentPurpose purpose, Recipient recipient) {
        return disclosures.disclose(caseFileId, purpose, recipient, CONTENT);
    }
}
