package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactDraftRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    void add(ContactFormDraft draft) {
        entities.persist(draft);
        entities.flush();
    }

    long newId() {
        return ids.next();
    }

    /** What seals and opens a form that is being written; it belongs to no contact yet. */
    Seal seal(long draftId) {
        return vault.row(KeyOwner.HOUSE, draftId);
    }

    /** The draft, locked for this transaction, so that two windows write one after the other. */
    Optional<ContactFormDraft> findToWrite(String key) {
        return entities.createQuery("select d from ContactFormDraft d where d.draftKey = :key", ContactFormDraft.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<ContactFormDraft> find(String key) {
        return entities.createQuery("select d from ContactFormDraft d where d.draftKey = :key", ContactFormDraft.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What this colleague has begun and not saved, latest first. */
    List<ContactFormDraft> open(long staffId) {
        return entities.createQuery(
                        "select d from ContactFormDraft d where d.staffId = :staff and d.submittedAt is null"
                                + " order by d.updatedAt desc, d.id desc",
                        ContactFormDraft.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    void remove(ContactFormDraft draft) {
        entities.remove(draft);
    }

    /** Closes the draft of a saved contact: for good, or so that an undo can open it again. */
    void submitted(String key, boolean forGood, Instant now) {
        if (key == null) {
            return;
        }
        String how = forGood ? "delete from ContactFormDraft d" : "update ContactFormDraft d set d.submittedAt = :now";
        var query = entities.createQuery(how + " where d.draftKey = :key").setParameter("key", key);
        if (!forGood) {
            query.setParameter("now", now);
        }
        query.executeUpdate();
    }

    void reopened(String key) {
        entities.createQuery("update ContactFormDraft d set d.submittedAt = null where d.draftKey = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets drafts whose quick code can no longer be taken back. */
    void forgetSubmitted(long staffId, Instant before) {
        entities.createQuery("delete from ContactFormDraft d where d.staffId = :staff and d.submittedAt < :before")
                .setParameter("staff", staffId)
                .setParameter("before", before)
                .executeUpdate();
    }
}
