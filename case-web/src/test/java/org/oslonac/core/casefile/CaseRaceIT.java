package org.oslonac.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.OnOwnRows;
import org.oslonac.testing.inside.Rollback;

/** Many colleagues at once: no code is given twice or lost, no change is written over. */
@OnOwnRows
class CaseRaceIT extends CaseTrial {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    /** A year in which nobody else opens cases. */
    private static final Instant QUIET_YEAR = Instant.parse("1993-06-01T10:00:00Z");

    @Inject
    Crowd crowd;

    @Inject
    Rollback rollback;

    private <T> List<T> together(Callable<T> act) {
        return Desk.ask(Role.CASE_MANAGER, () -> {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> going = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                going.add(crowd.ask(start, act));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : going) {
                answers.add(one.get(120, TimeUnit.SECONDS));
            }
            return answers;
        });
    }

    @Test
    void two_hundred_cases_get_codes_without_gap_or_collision_though_some_are_rolled_back() {
        List<String> codes =
                together(this::openSome).stream().flatMap(List::stream).toList();

        assertThat(codes).hasSize(THREADS * EACH);
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * EACH)
                        .mapToObj("A-1993-%03d"::formatted)
                        .toList());
    }

    private List<String> openSome() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            boolean fails = i % 4 == 0;
            HouseClock.at(QUIET_YEAR, () -> {
                if (fails) {
                    openInVain();
                }
                codes.add(service.open(aCase()).text());
            });
        }
        return codes;
    }

    private void openInVain() {
        try {
            rollback.after(() -> service.open(aCase()));
        } catch (Rollback.Failed expected) {
            return;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    @Test
    void of_many_amendments_at_once_none_is_lost() {
        String code = open(Role.CASE_MANAGER, aCase());

        together(() -> {
            for (int i = 0; i < EACH; i++) {
                countUp(code);
            }
            return null;
        });

        assertThat(details(code).data().getGuardian()).isEqualTo(String.valueOf(THREADS * EACH));
    }

    private void countUp(String code) {
        boolean done = false;
        while (!done) {
            CaseDataDraft data = queries.details(code).data();
            int before = data.getGuardian() == null ? 0 : Integer.parseInt(data.getGuardian());
            data.setGuardian(String.valueOf(before + 1));
            try {
                service.amend(code, data);
                done = true;
            } catch (ChangedMeanwhile again) {
                done = false;
            }
        }
    }

    @Test
    void of_several_corrections_of_one_note_one_stands() {
        String code = open(Role.CASE_MANAGER, aCase());
        CaseNoteDraft note = new CaseNoteDraft();
        note.setBody("beleška");
        Desk.as(Role.CASE_MANAGER, () -> service.write(code, note));
        long file = details(code).summary().id();
        long first = database.count("select n.id from CaseNote n where n.caseFileId = ?1", file);

        List<Boolean> kept = together(() -> {
            CaseNoteDraft correction = new CaseNoteDraft();
            correction.setCorrects(first);
            correction.setBody("ispravka");
            correction.setReason("razlog");
            try {
                service.write(code, correction);
                return true;
            } catch (ChangedMeanwhile told) {
                return false;
            }
        });

        assertThat(kept).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(database.count("select count(n) from CaseNote n where n.caseFileId = ?1", file))
                .isEqualTo(2);
    }
}
