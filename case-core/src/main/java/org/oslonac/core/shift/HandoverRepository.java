package org.oslonac.core.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    /** What seals and opens the note itself. */
    Seal seal(long noteId) {
        return vault.row(KeyOwner.HOUSE, noteId);
    }

    /** What seals and opens what a note says of one client. */
    Seal seal(long noteId, long caseFileId) {
        return vault.row(KeyOwner.caseFile(caseFileId), noteId);
    }

    void add(HandoverNote note) {
        entities.persist(note);
        entities.flush();
    }

    HandoverNote get(long id) {
        return Optional.ofNullable(entities.find(HandoverNote.class, id)).orElseThrow(NotFound::new);
    }

    Optional<HandoverNote> findLatest() {
        return entities.createQuery("select n from HandoverNote n order by n.id desc", HandoverNote.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
