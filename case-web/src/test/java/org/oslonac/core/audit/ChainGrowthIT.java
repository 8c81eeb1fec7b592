package org.oslonac.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oslonac.testing.inside.BesideStart;

/** How the chains begin and grow. */
@BesideStart
class ChainGrowthIT {

    private static TrailDatabase trail;

    @BeforeAll
    static void start() throws Exception {
        trail = TrailDatabase.migrated("it-chain-growth");
    }

    @AfterAll
    static void stop() {
        trail.close();
    }

    @Test
    void the_trail_outlives_a_change_of_the_key_file_and_its_key_cannot_be_changed_without_one() throws Exception {
        byte[] other = {1, 2, 3};
        try (Connection connection = trail.open()) {
            TrailKey.rewrap(connection, List.of(other, new byte[32]));
            byte[] key = TrailKey.open(connection, List.of(other));
            assertThatThrownBy(() -> TrailKey.open(connection, List.of(new byte[32])))
                    .hasMessageContaining("another key file");
            TrailKey.rewrap(connection, List.of(new byte[32], other));
            assertThat(TrailKey.open(connection, List.of(new byte[32]))).isEqualTo(key);
            trail.sql("create table kept_key as select * from core_audit_key");
            trail.sql("update core_audit_key set wrapped = repeat('x', 40)");
            assertThatThrownBy(() -> TrailKey.open(connection, List.of(new byte[32])))
                    .hasMessageContaining("its key was changed");
            trail.sql("update core_audit_key k join kept_key o on o.id = k.id set k.wrapped = o.wrapped");
        }
    }

    @Test
    void many_writers_at_a_time_leave_chains_without_gaps() throws Exception {
        int writers = 50;
        ExecutorService crowd = Executors.newFixedThreadPool(writers);
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            all.add(crowd.submit(() -> {
                try (Connection connection = trail.open()) {
                    for (int i = 0; i < 10; i++) {
                        trail.append(connection, List.of(TrailDatabase.entry(i), TrailDatabase.entry(i + 1)));
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        crowd.shutdown();
        Verification found = trail.verify();
        assertThat(found.isIntact()).as(found.sentence()).isTrue();
        assertThat(trail.ask("select count(*) from core_audit_event where subject_id < 100"))
                .isEqualTo(writers * 10 * 2);
    }

    @Test
    void two_servers_that_each_think_they_know_the_ends_leave_no_gap_either() throws Exception {
        ChainAppender one = trail.appender();
        for (int i = 0; i < 200; i++) {
            trail.append(600_000 + i);
        }
        trail.forgetHeads();
        ChainAppender two = trail.appender();
        try (Connection connection = trail.open()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 200; i++) {
                ChainAppender server = i % 2 == 0 ? one : two;
                KnownHeads.Head end = server.append(connection, List.of(TrailDatabase.entry(700_000 + i)));
                if (i % 7 == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    server.committed(end);
                }
            }
        }
        assertThat(trail.verify().isIntact()).isTrue();
    }

    @Test
    void a_large_transaction_is_one_piece_of_a_chain() throws Exception {
        long[] many = new long[1234];
        for (int i = 0; i < many.length; i++) {
            many[i] = 50_000 + i;
        }
        trail.append(many);
        assertThat(trail.verify().isIntact()).isTrue();
        assertThat(trail.ask(
                        "select count(distinct stream) from core_audit_event where subject_id between 50000 and 60000"))
                .isEqualTo(1);
        assertThat(trail.ask(
                        "select count(distinct id) from core_audit_event where subject_id between 50000 and 60000"))
                .isEqualTo(many.length);
    }

    @Test
    void rows_from_before_there_were_chains_are_taken_in_once() throws Exception {
        try (TrailDatabase old = TrailDatabase.empty("it-chain-old")) {
            old.migrateTo("143");
            old.sql("insert into core_audit_event (happened_at, staff_id, action, subject, subject_id, fields) values"
                    + " ('2026-01-02 03:04:05.678901', 3, 'READ', 'case_file', 7, 'IDENTITY'),"
                    + " ('1969-12-31 23:59:59.999999', null, 'SIGN_IN_REFUSED', 'staff_account', null, null),"
                    + " ('2026-01-02 03:04:06', 3, 'LISTED', 'čćžšđ', null, '')");
            old.migrateTo("latest");
            old.append(1);
            assertThat(old.verify()).isEqualTo(new Verification(4, 0, null));
            try (Connection connection = old.open()) {
                byte[] key = new byte[32];
                assertThatThrownBy(() -> new ChainBeginning(() -> key).take(connection))
                        .hasMessageContaining("second time");
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
