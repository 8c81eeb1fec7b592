package org.oslonac.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.oslonac.core.shared.UtcInstant;
import org.oslonac.core.vault.KeyOwner;
import org.oslonac.core.vault.KeyedHash;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.Vault;

/** Secrets and spare codes. A code is used up by one statement, so that of two at the same time one is refused. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondFactorRepository {

    private static final int SPARE_CODES = 10;
    private static final int SPARE_BYTES = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    Optional<SecondFactor> find(long staffId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, staffId));
    }

    /** Whether she has a factor that counts. */
    boolean isOn(long staffId) {
        return find(staffId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Her secret, new when she has none yet; one that does not count yet stays the same, however often the page is opened. */
    String begin(long staffId) {
        Seal seal = seal(staffId);
        return find(staffId).map(one -> one.secret(seal)).orElseGet(() -> {
            String secret = Totp.newSecret();
            entities.persist(new SecondFactor(staffId, secret, seal));
            return secret;
        });
    }

    /** Turns it on when the code is right. @return her spare codes, or nothing when it is wrong */
    Optional<List<String>> confirm(SecondFactor factor, String code) {
        OptionalLong step = Totp.stepOf(factor.secret(seal(factor.getStaffId())), code, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        factor.confirm(step.getAsLong(), clock.instant());
        return Optional.of(newSpareCodes(factor.getStaffId()));
    }

    private List<String> newSpareCodes(long staffId) {
        entities.createNativeQuery("delete from core_spare_code where staff_id = ?")
                .setParameter(1, staffId)
                .executeUpdate();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < SPARE_CODES; i++) {
            String code = Totp.random(SPARE_BYTES).replaceAll("(.{4})(?=.)", "$1-");
            entities.createNativeQuery("insert into core_spare_code (staff_id, code_hash) values (?, ?)")
                    .setParameter(1, staffId)
                    .setParameter(2, hash(staffId, code))
                    .executeUpdate();
            codes.add(code);
        }
        return codes;
    }

    /** Takes a code of the app or a spare one, which then is used up. */
    boolean take(long staffId, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<SecondFactor> factor = find(staffId).filter(SecondFactor::isConfirmed);
        if (factor.isEmpty() || code.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.stepOf(factor.get().secret(seal(staffId)), code, clock.instant());
        return step.isPresent() ? takeStep(staffId, step.getAsLong()) : takeSpare(staffId, code);
    }

    private boolean takeStep(long staffId, long step) {
        return entities.createNativeQuery(
                                "update core_second_factor set last_step = ? where staff_id = ? and last_step < ?")
                        .setParameter(1, step)
                        .setParameter(2, staffId)
                        .setParameter(3, step)
                        .executeUpdate()
                == 1;
    }

    private boolean takeSpare(long staffId, String code) {
        return entities.createNativeQuery(
                                "update core_spare_code set used_at = ? where staff_id = ? and code_hash = ? and used_at is null")
                        .setParameter(1, UtcInstant.sql(clock.instant()))
                        .setParameter(2, staffId)
                        .setParameter(3, hash(staffId, code))
                        .executeUpdate()
                == 1;
    }

    /** Secret and spare codes are gone; she begins anew. */
    void forget(long staffId) {
        for (String table : List.of("core_spare_code", "core_second_factor")) {
            entities.createNativeQuery("delete from " + table + " where staff_id = ?")
                    .setParameter(1, staffId)
                    .executeUpdate();
        }
    }

    int spareCodesLeft(long staffId) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from core_spare_code where staff_id = ? and used_at is null")
                        .setParameter(1, staffId)
                        .getSingleResult())
                .intValue();
    }

    private String hash(long staffId, String code) {
        return hashes.of("core_spare_code.code_hash", staffId + ":" + code.replace("-", ""));
    }

    private Seal seal(long staffId) {
        return vault.row(KeyOwner.HOUSE, staffId);
    }
}
