package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.oslonac.core.shared.UtcInstant;
import org.oslonac.core.vault.KeyedHash;

/** Links by which a colleague begins: one an account, good once and for three days, kept as a hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StartLinks {

    static final Duration GOOD_FOR = Duration.ofHours(72);
    private static final int TOKEN_BYTES = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    String make(long staffId) {
        revoke(staffId);
        String token = Totp.random(TOKEN_BYTES);
        entities.createNativeQuery("insert into core_start_link (staff_id, token_hash, expires_at) values (?, ?, ?)")
                .setParameter(1, staffId)
                .setParameter(2, hash(token))
                .setParameter(3, UtcInstant.sql(clock.instant().plus(GOOD_FOR)))
                .executeUpdate();
        return token;
    }

    void revoke(long staffId) {
        entities.createNativeQuery("delete from core_start_link where staff_id = ?")
                .setParameter(1, staffId)
                .executeUpdate();
    }

    /** Whose link this is, while it is good. */
    OptionalLong find(String token) {
        return entities
                .createNativeQuery(
                        "select l.staff_id from core_start_link l join core_staff_account a on a.id = l.staff_id"
                                + " where l.token_hash = ? and l.expires_at > ? and a.enabled = true")
                .setParameter(1, hash(token == null ? "" : token))
                .setParameter(2, UtcInstant.sql(clock.instant()))
                .getResultList()
                .stream()
                .mapToLong(id -> ((Number) id).longValue())
                .findFirst();
    }

    /** Uses the link up; of two at the same time one does. */
    boolean use(String token) {
        return entities.createNativeQuery("delete from core_start_link where token_hash = ?")
                        .setParameter(1, hash(token))
                        .executeUpdate()
                == 1;
    }

    private String hash(String token) {
        return hashes.of("core_start_link.token_hash", token);
    }
}
