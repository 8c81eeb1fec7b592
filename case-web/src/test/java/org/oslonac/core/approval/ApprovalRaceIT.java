package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Acting;
import org.oslonac.core.shared.DomainException;
import org.oslonac.testing.inside.Crowd;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.TrialActs;
import org.oslonac.web.demo.AsSupervisor;

/** Two approvers and an editor at the same request, two hundred times (Q14). */
@InServer
class ApprovalRaceIT extends ApprovalTrial {

    private static final int RACES = 200;

    @Inject
    Crowd crowd;

    @Inject
    Acting acting;

    @Inject
    AsSupervisor supervisor;

    /** Each does her part at the same time. @return what they got: a state, or {@code null} who was refused */
    private List<ApprovalState> together(List<String> who, List<Callable<ApprovalState>> parts) throws Exception {
        List<Future<ApprovalState>> going = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(who.size());
        for (int i = 0; i < who.size(); i++) {
            String username = who.get(i);
            Callable<ApprovalState> part = parts.get(i);
            going.add(crowd.ask(start, () -> inTheNameOf(username, part)));
        }
        return results(going);
    }

    private ApprovalState inTheNameOf(String username, Callable<ApprovalState> part) {
        acting.as(username);
        ApprovalState[] got = new ApprovalState[1];
        supervisor.work(() -> got[0] = orRefused(part));
        return got[0];
    }

    private static ApprovalState orRefused(Callable<ApprovalState> part) {
        try {
            return part.call();
        } catch (DomainException refused) {
            return null;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<ApprovalState> results(List<Future<ApprovalState>> going) throws Exception {
        List<ApprovalState> got = new ArrayList<>();
        for (Future<ApprovalState> one : going) {
            got.add(one.get(60, TimeUnit.SECONDS));
        }
        return got;
    }

    private ApprovalState approve(long id) {
        return service.decide(id, Decision.APPROVE, because(null));
    }

    /** In every second race she tries to approve before she edits, so that each comes first at times. */
    private ApprovalState edit(long id, long act, boolean late) {
        ApprovalState tried = late ? orRefused(() -> approve(id)) : null;
        orRefused(() -> {
            acts.edit(act);
            return null;
        });
        return tried;
    }

    @Test
    void whoever_comes_first_no_act_is_done_without_a_valid_approval_of_that_version() throws Exception {
        Map<ApprovalState, Integer> ends = new EnumMap<>(ApprovalState.class);
        for (int race = 0; race < RACES; race++) {
            long id = asked(ASKER, Duration.ofDays(3));
            boolean late = race % 2 == 0;
            long act = act(id);
            List<ApprovalState> got = together(
                    List.of(FIRST, DEPUTY, DIRECTOR),
                    List.of(() -> approve(id), () -> approve(id), () -> edit(id, act, late)));
            ends.merge(judge(id, act, got), 1, Integer::sum);
        }
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(RACES);
        assertThat(ends).containsOnlyKeys(ApprovalState.APPROVED, ApprovalState.VOID);
    }

    private ApprovalState judge(long id, long actId, List<ApprovalState> got) {
        TrialActs.Act act = acts.look(actId);
        ApprovalState end = ApprovalState.valueOf(state(id));
        assertThat(got.stream().filter(one -> one != null))
                .as("one of them decided, and was told so")
                .containsExactly(end);
        if (end == ApprovalState.APPROVED) {
            assertThat(act.times()).isEqualTo(1);
            assertThat(act.doneContent()).as("the version that was submitted").isZero();
            assertThat(act.content()).as("nobody edits what is done").isZero();
            assertThat(act.editors()).doesNotContain(act.doneBy());
            assertThat(act.doneBy()).isNotEqualTo(staff(ASKER));
        } else {
            assertThat(act.times()).isZero();
            assertThat(act.content()).isEqualTo(1);
        }
        return end;
    }
}
