package org.oslonac.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.InServer;

/** One owner has one key, whatever goes on beside. */
@InServer
class KeyRingIT {

    private static final int SEALED = 1500;
    private static final SealedColumn NAME =
            () -> new SealedColumn.Place("core_person", "given_name", Compartment.IDENTITY);

    private KeyOwner owner;

    @Inject
    Database database;

    @Inject
    Vault vault;

    @Inject
    KeyRing ring;

    @Inject
    Crowd crowd;

    @Inject
    SealInTransaction sealing;

    @BeforeEach
    void somebodyNew() {
        owner = KeyOwner.person(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41));
    }

    private long keys() {
        return ((Number) database.sql("select count(*) from core_data_key where owner_id = ?", owner.id())
                        .get(0))
                .longValue();
    }

    @Test
    void keys_that_are_forgotten_at_every_moment_are_made_once() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Future<Integer> forgetting = crowd.ask(null, () -> {
            int times = 0;
            for (; !done.get(); times++) {
                ring.forgetCurrent();
            }
            return times;
        });
        for (int i = 0; i < SEALED; i++) {
            sealing.seal(owner, NAME, "Test");
        }
        done.set(true);

        assertThat(forgetting.get()).isGreaterThan(SEALED);
        assertThat(keys()).isOne();
    }

    @Test
    void no_key_is_made_outside_a_transaction() {
        assertThatThrownBy(() -> vault.row(owner, 1).seal(NAME, "Test")).isInstanceOf(IllegalStateException.class);
        assertThat(keys()).isZero();
    }
}
