package org.oslonac.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.testing.inside.Connections;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Rollback;

/** The database drops every connection: before a call is saved, and in the middle of it. */
@InServer
class LostDatabaseIT extends ContactTrial {

    private static final int AT_ONCE = 8;

    @Inject
    Connections connections;

    @Inject
    Crowd crowd;

    @Inject
    Rollback rollback;

    private long stored(ContactDraft draft) {
        return database.count("select count(c) from Contact c where c.submissionKey = ?1", draft.getSubmissionKey());
    }

    @Test
    void connections_that_were_dropped_in_a_quiet_moment_are_not_noticed() {
        assertThat(connections.dropAll()).isPositive();

        ContactDraft draft = Calls.aCall();
        String code = save(draft);

        assertThat(details(code).code()).isEqualTo(code);
        assertThat(stored(draft)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void many_who_come_at_once_after_the_database_was_away_are_all_served() {
        together();
        connections.dropAll();

        assertThat(together()).hasSize(AT_ONCE).doesNotHaveDuplicates();
    }

    private List<String> together() {
        return Desk.ask(Role.CONSULTANT, () -> {
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Future<String>> going = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                going.add(crowd.ask(start, () -> service.save(Calls.aCall())));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> one : going) {
                codes.add(one.get(60, TimeUnit.SECONDS));
            }
            return codes;
        });
    }

    @Test
    void a_save_whose_connection_is_dropped_stores_nothing_and_the_next_attempt_stores_it_once() {
        ContactDraft draft = Calls.aCall();
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> connections.inTransaction(() -> {
                            service.save(draft.copy());
                            connections.dropAll();
                        }))
                        .isInstanceOf(Exception.class));
        assertThat(stored(draft)).isZero();

        String code = save(draft);

        assertThat(save(draft)).isEqualTo(code);
        assertThat(stored(draft)).isEqualTo(1);
        assertThat(traces("CREATED", id(code))).isEqualTo(1);
    }

    @Test
    void windows_that_wait_for_a_save_that_dies_go_on_and_save_it_once() {
        ContactDraft draft = Calls.aCall();
        List<Future<String>> waiting = new ArrayList<>();
        Desk.as(Role.CONSULTANT, () -> {
            assertThatThrownBy(() -> rollback.after(() -> {
                        service.save(draft.copy());
                        for (int i = 0; i < 3; i++) {
                            waiting.add(crowd.ask(null, () -> service.save(draft.copy())));
                        }
                    }))
                    .isInstanceOf(Rollback.Failed.class);
            for (Future<String> one : waiting) {
                assertThat(one.get(60, TimeUnit.SECONDS)).startsWith("K-");
            }
        });
        assertThat(stored(draft)).isEqualTo(1);
    }
}
