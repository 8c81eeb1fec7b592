package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.consent.api.ConsentCheck;
import org.oslonac.core.consent.api.ConsentMissing;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.consent.api.Disclosures;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.consent.api.RecipientKind;
import org.oslonac.core.directory.DirectoryQueries;

/** What stands between a client's data and the world outside. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsentGate implements ConsentCheck, Disclosures {

    /** Institutions that a consent for their kind covers, by their type; all others are named one by one. */
    private static final Map<String, RecipientKind> KINDS = Map.of(
            "POLICE", RecipientKind.POLICE,
            "COURT_BASIC", RecipientKind.COURT,
            "COURT_HIGHER", RecipientKind.COURT,
            "COURT_APPEAL", RecipientKind.COURT,
            "COURT_SUPREME", RecipientKind.COURT);

    @Inject
    ConsentRepository consents;

    @Inject
    DirectoryQueries directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public void require(long caseFileId, ConsentPurpose purpose, Recipient recipient, Instant at) {
        ConsentState state = state(caseFileId, purpose, recipient, at);
        if (state != ConsentState.GIVEN) {
            throw new ConsentMissing(state);
        }
    }

    @Override
    public ConsentState state(long caseFileId, ConsentPurpose purpose, Recipient recipient, Instant at) {
        return decisive(caseFileId, purpose, recipient, at)
                .map(consent -> consent.state(at))
                .orElse(ConsentState.NOT_ASKED);
    }

    private Optional<Consent> decisive(long caseFileId, ConsentPurpose purpose, Recipient recipient, Instant at) {
        List<Consent> answers = consents.ofCase(caseFileId);
        Optional<Consent> named = newest(answers, purpose, recipient, at);
        return named.isPresent() || recipient.institutionId() == null
                ? named
                : kindOf(recipient).flatMap(kind -> newest(answers, purpose, kind, at));
    }

    /** The newest edition about this that had been answered by then. */
    private static Optional<Consent> newest(
            List<Consent> answers, ConsentPurpose purpose, Recipient recipient, Instant at) {
        return answers.stream()
                .filter(one -> one.purpose() == purpose && one.recipient().equals(recipient))
                .filter(one -> !one.answeredAt().isAfter(at))
                .max(Comparator.comparingInt(Consent::edition));
    }

    private Optional<Recipient> kindOf(Recipient institution) {
        return directory.hits(List.of(institution.institutionId())).stream()
                .map(hit -> KINDS.get(hit.type()))
                .filter(kind -> kind != null)
                .map(Recipient::kind)
                .findFirst();
    }

    @Override
    public long disclose(long caseFileId, ConsentPurpose purpose, Recipient recipient, String contentKey) {
        Instant now = clock.instant();
        Consent consent = decisive(caseFileId, purpose, recipient, now)
                .orElseThrow(() -> new ConsentMissing(ConsentState.NOT_ASKED));
        consents.lock(consent);
        ConsentState state = consent.state(now);
        if (state != ConsentState.GIVEN) {
            throw new ConsentMissing(state);
        }
        Disclosure disclosure = new Disclosure(consents.newId(), consent, recipient, contentKey, staff.id(), now);
        consents.add(disclosure);
        audit.created("disclosure", disclosure.getId());
        return disclosure.getId();
    }
}
