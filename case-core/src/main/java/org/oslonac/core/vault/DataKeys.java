package org.oslonac.core.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.oslonac.core.shared.UtcInstant;

/** What is done to data keys as a whole: wrapped anew, retired, erased. */
@ApplicationScoped
class DataKeys {

    private static final int AT_ONCE = 500;

    /** How far the clocks of two servers, and the end of a transaction, may be behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager entities;

    @Inject
    HouseKey house;

    @Inject
    KeyRing ring;

    @Inject
    Clock clock;

    private volatile Instant listened;

    @PostConstruct
    void startListening() {
        listened = clock.instant();
    }

    /** The names of the key files that data keys are wrapped under. */
    @Transactional
    List<String> wrappedBy() {
        return entities
                .createNativeQuery("select distinct wrapped_by from core_data_key where wrapped is not null")
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Makes the root of the keyed hashes; a house that has hashes already goes on with the key that made them. */
    @Transactional
    void begin(byte[] keyFile) {
        long roots = count("select count(*) from core_data_key where compartment = 'INDEX'");
        if (roots == 0) {
            boolean hashed = count("select (select count(*) from core_contact where number_hash is not null)"
                            + " + (select count(*) from core_safe_contact_number)"
                            + " + (select count(*) from core_caller_code) + (select count(*) from core_caller_flag)"
                            + " + (select count(*) from core_contact_import_row)")
                    > 0;
            ring.make(new KeyRing.Slot(KeyOwner.HOUSE, Compartment.INDEX), 1, hashed ? keyFile : Aes.newKey());
        }
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** Wraps some keys under the key file of now. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int rewrap() {
        List<?> rows = entities.createNativeQuery("select id, owner_kind, owner_id, compartment, generation, wrapped,"
                        + " wrapped_by from core_data_key where wrapped_by <> ? and wrapped is not null limit "
                        + AT_ONCE
                        + " for update")
                .setParameter(1, house.name())
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            KeyOwner owner = new KeyOwner(KeyOwner.OwnerKind.valueOf((String) row[1]), ((Number) row[2]).longValue());
            String bound = KeyRing.bound(
                    new KeyRing.Slot(owner, Compartment.valueOf((String) row[3])), ((Number) row[4]).intValue());
            byte[] secret = house.unwrap((byte[]) row[5], (String) row[6], bound);
            entities.createNativeQuery("update core_data_key set wrapped = ?, wrapped_by = ? where id = ?")
                    .setParameter(1, house.wrap(secret, bound))
                    .setParameter(2, house.name())
                    .setParameter(3, row[0])
                    .executeUpdate();
        }
        return rows.size();
    }

    /** Values are sealed under new keys from now on; what lies under the old ones stays readable. */
    @Transactional
    int retire() {
        int retired = entities.createNativeQuery("update core_data_key set retired_at = ?"
                        + " where retired_at is null and erased_at is null and compartment <> 'INDEX'")
                .setParameter(1, UtcInstant.sql(clock.instant()))
                .executeUpdate();
        ring.forgetAtEnd();
        return retired;
    }

    /** Forgets the secrets of this owner for good; the rows stay as the proof. */
    @Transactional(Transactional.TxType.MANDATORY)
    int erase(KeyOwner owner) {
        int erased = entities.createNativeQuery("update core_data_key set wrapped = null, erased_at = ?"
                        + " where owner_kind = ? and owner_id = ? and erased_at is null")
                .setParameter(1, UtcInstant.sql(clock.instant()))
                .setParameter(2, owner.kind().name())
                .setParameter(3, owner.id())
                .executeUpdate();
        ring.forgetAtEnd();
        return erased;
    }

    @Transactional
    long inUse() {
        return count("select count(*) from core_data_key where retired_at is null and erased_at is null");
    }

    @Transactional
    long erased() {
        return count("select count(*) from core_data_key where erased_at is not null");
    }

    /**
     * Forgets the keys that were erased lately, and under which keys values are sealed now when some were retired lately. It does so
     * at each call while that is within the overlap: a key that was read just before it was erased may come in just after.
     */
    @Transactional
    void listen() {
        Instant now = clock.instant();
        Object since = UtcInstant.sql(listened.minus(OVERLAP));
        List<?> erased = entities.createNativeQuery("select id from core_data_key where erased_at >= ?")
                .setParameter(1, since)
                .getResultList();
        ring.forget(erased.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet()));
        boolean retired = !entities.createNativeQuery("select 1 from core_data_key where retired_at >= ? limit 1")
                .setParameter(1, since)
                .getResultList()
                .isEmpty();
        if (retired) {
            ring.forgetCurrent();
        }
        listened = now;
    }
}
