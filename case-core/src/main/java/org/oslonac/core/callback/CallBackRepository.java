package org.oslonac.core.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CaseScope;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Sealed;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallBackRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    /** What seals and opens a promise to this client, or to nobody known. */
    Seal seal(Long caseFileId, long row) {
        return vault.row(KeyOwner.caseOrHouse(caseFileId), row);
    }

    Seal seal(CallBack promise) {
        return seal(promise.caseFileId(), promise.getId());
    }

    Seal seal(RegularContact rhythm) {
        return seal(rhythm.caseFileId(), rhythm.getId());
    }

    /** Fetches the keys of these values in one query. */
    void prepare(Stream<Sealed> values) {
        vault.prepare(values);
    }

    @Inject
    Access access;

    void add(CallBack promise) {
        entities.persist(promise);
        entities.flush();
    }

    void add(RegularContact rhythm) {
        entities.persist(rhythm);
        entities.flush();
    }

    /** The promised call, if its client is one whom the signed-in colleague may know of. */
    CallBack get(long id) {
        CaseScope scope = access.cases();
        return scope.bind(entities.createQuery(
                        "select c from CallBack c where c.id = :id and " + scope.ofOrNone("c.caseFileId"),
                        CallBack.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.refuse(CallBackService.SUBJECT, id));
    }

    /** The rhythm, if its client is one whom the signed-in colleague may know of. */
    RegularContact rhythm(long id) {
        CaseScope scope = access.cases();
        return scope.bind(entities.createQuery(
                        "select r from RegularContact r where r.id = :id and " + scope.of("r.caseFileId"),
                        RegularContact.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.refuse(RegularContactService.SUBJECT, id));
    }

    /** The rhythm that holds for this client. */
    Optional<RegularContact> rhythmOf(long caseFileId) {
        return entities.createQuery(
                        "select r from RegularContact r where r.caseFileId = :client and r.endedAt is null order by r.id desc",
                        RegularContact.class)
                .setParameter("client", caseFileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open calls of a rhythm: one as a rule. */
    List<CallBack> dueOf(RegularContact rhythm) {
        return entities.createQuery(
                        "select c from CallBack c where c.regularContactId = :rhythm and c.state = :due",
                        CallBack.class)
                .setParameter("rhythm", rhythm.getId())
                .setParameter("due", CallBackState.DUE)
                .getResultList();
    }

    List<CallBack> promisedIn(long contactId) {
        return entities.createQuery("select c from CallBack c where c.contactId = :contact", CallBack.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    void remove(CallBack promise) {
        entities.remove(promise);
    }

    void flush() {
        entities.flush();
    }
}
