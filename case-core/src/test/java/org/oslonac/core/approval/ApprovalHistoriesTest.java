package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.oslonac.core.shared.DomainException;

/**
 * Ten thousand random histories of one subject: people edit, ask, decide, press twice, wait, and do the act. However it goes,
 * no act is done without a valid approval of that very version by somebody who neither asked for it nor edited it (Q14).
 */
class ApprovalHistoriesTest {

    private static final int PEOPLE = 4;

    private enum Verb {
        EDIT,
        TAKE_BACK,
        SUBMIT,
        APPROVE,
        REJECT,
        RETURN,
        EXECUTE,
        DROP,
        WAIT
    }

    /** @param nth which of the requests so far is meant */
    private record Step(Verb verb, int who, int nth, int hours) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Verb> verbs = Arbitraries.frequency(
                Tuple.of(2, Verb.EDIT),
                Tuple.of(1, Verb.TAKE_BACK),
                Tuple.of(3, Verb.SUBMIT),
                Tuple.of(5, Verb.APPROVE),
                Tuple.of(1, Verb.REJECT),
                Tuple.of(1, Verb.RETURN),
                Tuple.of(4, Verb.EXECUTE),
                Tuple.of(1, Verb.DROP),
                Tuple.of(1, Verb.WAIT));
        Arbitrary<Step> steps = Combinators.combine(
                        verbs,
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 400))
                .as(Step::new);
        return steps.list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void no_act_is_done_without_a_valid_approval_of_that_version_by_another_person(
            @ForAll("histories") List<Step> history) {
        World world = new World();
        history.forEach(world::step);
        Statistics.label("acts done").collect(Math.min(world.done, 3));
        Statistics.label("refused or void").collect(world.refused > 0);
    }

    /** What is so, told apart from what the approval itself believes. */
    private static final class World {

        private Instant now = Instant.parse("2026-03-02T09:00:00Z");
        private int content;
        private final Set<Long> hands = new HashSet<>();
        private final List<Approval> requests = new ArrayList<>();
        private final List<Said> said = new ArrayList<>();
        private final Set<Approval> used = new HashSet<>();
        private int done;
        private int refused;

        /** What somebody approved: which request, which content, who, when, and who had had a hand in it by then. */
        private record Said(Approval request, int content, long who, Instant at, Set<Long> hands) {}

        void step(Step step) {
            try {
                take(step);
            } catch (DomainException refusal) {
                refused++;
            }
        }

        private void take(Step step) {
            long who = step.who();
            switch (step.verb()) {
                case EDIT -> edit(who, content + 1 + step.nth());
                case TAKE_BACK -> edit(who, Math.max(0, content - 1));
                case SUBMIT -> submit(who);
                case APPROVE -> decide(who, step, Decision.APPROVE);
                case REJECT -> decide(who, step, Decision.REJECT);
                case RETURN -> decide(who, step, Decision.RETURN);
                case EXECUTE -> execute(step);
                case DROP -> requests.forEach(one -> one.drop(now));
                case WAIT -> now = now.plus(Duration.ofHours(step.hours()));
            }
        }

        private void edit(long who, int to) {
            content = to;
            hands.add(who);
        }

        private SubjectVersion version() {
            return new SubjectVersion("PROBA", 1, "A-2026-001", "content " + content, Set.copyOf(hands));
        }

        private void submit(long who) {
            requests.forEach(one -> one.drop(now));
            requests.add(new Approval(version(), who, now));
        }

        private void decide(long who, Step step, Decision decision) {
            if (requests.isEmpty()) {
                return;
            }
            Approval request = requests.get(requests.size() - 1 - step.nth() % requests.size());
            ApprovalAct act = new ApprovalAct(decision, who, null, now, "obrazloženje");
            if (request.decide(act, version()) == ApprovalState.APPROVED) {
                said.add(new Said(request, content, who, now, Set.copyOf(hands)));
            }
        }

        private void execute(Step step) {
            if (requests.isEmpty()) {
                return;
            }
            Approval request = requests.get(requests.size() - 1 - step.nth() % requests.size());
            request.use(version(), now);
            done++;
            assertThat(used.add(request)).as("one act for each approval").isTrue();
            List<Said> grounds =
                    said.stream().filter(one -> one.request() == request).toList();
            assertThat(grounds).as("one decision per request").hasSize(1);
            Said ground = grounds.get(0);
            assertThat(ground.content()).as("the version that was approved").isEqualTo(content);
            assertThat(ground.who()).as("another person").isNotEqualTo(request.getRequestedBy());
            assertThat(ground.hands()).as("nobody who edited it").doesNotContain(ground.who());
            assertThat(now).as("in time").isBefore(request.getRequestedAt().plus(Approval.GOOD_FOR));
        }
    }
}
