package org.oslonac.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.Recipient;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsentRepository {

    private static final String OF_THE_SAME =
            "select c from Consent c where c.caseFileId = :file and c.purpose = :purpose and c.recipient = :recipient";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    @Inject
    ReadAnswers read;

    long newId() {
        return ids.next();
    }

    Seal seal(long caseFileId, long row) {
        return vault.row(KeyOwner.caseFile(caseFileId), row);
    }

    Seal seal(Consent consent) {
        return seal(consent.caseFileId(), consent.getId());
    }

    /** @throws ChangedMeanwhile when a colleague has entered the same edition meanwhile */
    void add(Consent consent) {
        read.forget();
        entities.persist(consent);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            throw isTaken(refused) ? new ChangedMeanwhile() : refused;
        }
    }

    private static boolean isTaken(Throwable refused) {
        return Stream.iterate(refused, one -> one != null, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    void add(ConsentScan scan) {
        entities.persist(scan);
        entities.flush();
    }

    void add(Disclosure disclosure) {
        entities.persist(disclosure);
        entities.flush();
    }

    /** Writes now, so that a conflict is met here and told as one. */
    void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException conflict) {
            throw new ChangedMeanwhile();
        }
    }

    /** @throws NotFound when the client has no such consent */
    Consent get(long caseFileId, long id) {
        return Optional.ofNullable(entities.find(Consent.class, id))
                .filter(consent -> consent.caseFileId() == caseFileId)
                .orElseThrow(NotFound::new);
    }

    /** The consent as it is in the database now; whoever shares under it or withdraws it waits until this is done. */
    void lock(Consent consent) {
        read.forget();
        entities.refresh(consent, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest edition about this, or {@code null}. */
    Consent newest(long caseFileId, ConsentPurpose purpose, Recipient recipient) {
        return entities.createQuery(OF_THE_SAME + " order by c.edition desc", Consent.class)
                .setParameter("file", caseFileId)
                .setParameter("purpose", purpose)
                .setParameter("recipient", recipient.key())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Every answer of this client, the newest edition of each first. */
    List<Consent> ofCase(long caseFileId) {
        List<Consent> answers = entities.createQuery(
                        "select c from Consent c where c.caseFileId = :file order by c.edition desc, c.answeredAt desc",
                        Consent.class)
                .setParameter("file", caseFileId)
                .getResultList();
        read.keep(caseFileId, answers);
        return answers;
    }

    /** The same, as this request has read them already if it has; only to be shown. */
    List<Consent> toShow(long caseFileId) {
        return read.of(caseFileId).orElseGet(() -> ofCase(caseFileId));
    }

    Optional<ConsentScan> scan(Consent consent) {
        return Optional.ofNullable(entities.find(ConsentScan.class, consent.getId()));
    }

    /** The types of the scans of this client, without the files. */
    Map<Long, ScanType> scans(long caseFileId) {
        return entities.createQuery(
                        "select s.consentId, s.type from ConsentScan s, Consent c"
                                + " where c.id = s.consentId and c.caseFileId = :file",
                        Object[].class)
                .setParameter("file", caseFileId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (ScanType) row[1]));
    }

    /** What left the house, newest first. */
    List<DisclosureRow> disclosures(long caseFileId) {
        return entities.createQuery(
                        "select d from Disclosure d where d.caseFileId = :file order by d.disclosedAt desc, d.id desc",
                        Disclosure.class)
                .setParameter("file", caseFileId)
                .getResultStream()
                .map(Disclosure::row)
                .toList();
    }
}
