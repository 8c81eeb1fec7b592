package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.erasure.api.ErasurePart;
import org.oslonac.core.vault.KeyOwner;

/** What was said on the line goes with the case when it was about nobody else whose case is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactErasing implements ErasurePart {

    private static final String HERS_ALONE = "select k.contactId from ClientOfContact k where k.caseFileId = :file"
            + " and not exists (select o.contactId from ClientOfContact o, CaseFile f where f.id = o.caseFileId"
            + " and o.contactId = k.contactId and o.caseFileId <> :file and f.erasedAt is null)";

    @PersistenceContext
    EntityManager entities;

    private List<Long> hersAlone(long caseFileId) {
        return entities.createQuery(HERS_ALONE, Long.class)
                .setParameter("file", caseFileId)
                .getResultList();
    }

    @Override
    public Set<KeyOwner> owners(long caseFileId) {
        return hersAlone(caseFileId).stream().map(KeyOwner::contact).collect(Collectors.toSet());
    }

    @Override
    public List<Amount> amounts(long caseFileId) {
        return List.of(
                new Amount("erasure.amount.contacts", hersAlone(caseFileId).size()));
    }

    /** Nobody who calls from her number is told again that it is known. */
    @Override
    public void erase(long caseFileId, Instant at) {
        List<Long> contacts = hersAlone(caseFileId);
        if (!contacts.isEmpty()) {
            entities.createQuery("update Contact c set c.caller.numberHash = null, c.caller.numberTail = null"
                            + " where c.id in :contacts")
                    .setParameter("contacts", contacts)
                    .executeUpdate();
        }
    }
}
