package org.oslonac.core.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oslonac.core.shared.FoldedText;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.RowIds;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CallerRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RowIds ids;

    @Inject
    Vault vault;

    long newId() {
        return ids.next();
    }

    /** What seals and opens what is written of callers; it belongs to the house. */
    Seal seal(long row) {
        return vault.row(KeyOwner.HOUSE, row);
    }

    void add(CallerCode code) {
        entities.persist(code);
        entities.flush();
    }

    void add(CallerFlag flag) {
        entities.persist(flag);
        entities.flush();
    }

    CallerFlag flag(long id) {
        return Optional.ofNullable(entities.find(CallerFlag.class, id)).orElseThrow(NotFound::new);
    }

    Optional<CallerCode> codeOf(String numberHash) {
        return entities.createQuery(
                        "select c from CallerCode c where c.numberHash = :hash order by c.id desc", CallerCode.class)
                .setParameter("hash", numberHash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<CallerCode> codeByWord(String word) {
        return entities.createQuery("select c from CallerCode c where c.wordFolded = :word", CallerCode.class)
                .setParameter("word", FoldedText.of(word))
                .getResultStream()
                .findFirst();
    }

    Optional<CallerFlag> activeFlagOf(String numberHash, Instant now) {
        return entities.createQuery(
                        "select f from CallerFlag f where f.numberHash = :hash and f.liftedAt is null"
                                + " and f.expiresAt > :now order by f.id desc",
                        CallerFlag.class)
                .setParameter("hash", numberHash)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Flags of hidden numbers that hold now. */
    List<CallerFlag> activePatterns(Instant now) {
        return entities.createQuery(
                        "select f from CallerFlag f where f.numberHash is null and f.liftedAt is null"
                                + " and f.expiresAt > :now order by f.id desc",
                        CallerFlag.class)
                .setParameter("now", now)
                .getResultList();
    }
}
