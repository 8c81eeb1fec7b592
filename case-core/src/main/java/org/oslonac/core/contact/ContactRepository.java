package org.oslonac.core.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.access.Access;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactRepository {

    /** As many rows as {@code core_contact_turn} has. */
    private static final int TURNS = 64;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    @Inject
    Access access;

    /** The next business number; numbers may be missing where a save failed. */
    long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval(core_contact_number)")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Lets one submission with this key go on at a time: a second one waits here until the first is committed or rolled
     * back, and sees then what became of it. Keys share a fixed number of rows to wait at; rows that came and went with
     * the keys would make waiting submissions fail each other when the first one is refused.
     */
    void turn(String key) {
        if (key != null) {
            entities.createNativeQuery("select slot from core_contact_turn where slot = ? for update")
                    .setParameter(1, Math.floorMod(key.hashCode(), TURNS))
                    .getSingleResult();
        }
    }

    long newId() {
        return ids.next();
    }

    /** What seals and opens what is written of this contact. */
    Seal seal(long contactId) {
        return vault.row(KeyOwner.contact(contactId), contactId);
    }

    Seal seal(Contact contact, ContactCorrection correction) {
        return vault.row(KeyOwner.contact(contact.getId()), correction.getId());
    }

    /** Stores it at once, so that a second submission with the same key fails here and not at the commit. */
    void add(Contact contact) {
        entities.persist(contact);
        entities.flush();
    }

    void add(Contact contact, ContactCorrection correction) {
        long id = ids.next();
        correction.writtenAs(id, vault.row(KeyOwner.contact(contact.getId()), id));
        entities.persist(correction);
    }

    /** Writes now, so that a conflict is met here and told as one. */
    void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException conflict) {
            throw new ChangedMeanwhile();
        }
    }

    void remove(Contact contact) {
        entities.remove(contact);
    }

    /**
     * The contact of this code, if the signed-in colleague may know of it. What is hidden and what is not there take the same
     * steps (Q11).
     */
    Contact get(String code) {
        ContactScope scope = scope();
        return scope.bind(entities.createQuery(
                        "select c from Contact c where c.code = :code and " + scope.of("c"), Contact.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.refuse(ContactService.SUBJECT, hidden(code)));
    }

    private Long hidden(String code) {
        return entities.createQuery("select c.id from Contact c where c.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    ContactScope scope() {
        return new ContactScope(access.cases());
    }

    /** The code of what was saved with this submission key. */
    Optional<String> submitted(String key) {
        return key == null
                ? Optional.empty()
                : entities.createQuery("select c.code from Contact c where c.submissionKey = :key", String.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst();
    }
}
