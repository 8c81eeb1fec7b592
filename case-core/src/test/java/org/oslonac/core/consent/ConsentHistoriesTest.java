package org.oslonac.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oslonac.core.consent.ConsentBuilder.NOON;
import static org.oslonac.core.consent.ConsentBuilder.given;
import static org.oslonac.core.consent.ConsentBuilder.instant;
import static org.oslonac.core.consent.ConsentBuilder.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.shared.DomainException;

/**
 * Ten thousand random histories of one purpose and recipient: she says yes for some days, says no, takes back, days pass,
 * and somebody wants to share. However it goes, the register says "given" exactly while the last thing that she said was
 * yes and its days are not over (Q35).
 */
class ConsentHistoriesTest {

    private enum Verb {
        YES,
        YES_FOR_DAYS,
        NO,
        TAKE_BACK,
        WAIT,
        SHARE
    }

    private record Step(Verb verb, int days, int hours) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Verb> verbs = Arbitraries.frequency(
                Tuple.of(2, Verb.YES),
                Tuple.of(3, Verb.YES_FOR_DAYS),
                Tuple.of(2, Verb.NO),
                Tuple.of(3, Verb.TAKE_BACK),
                Tuple.of(3, Verb.WAIT),
                Tuple.of(6, Verb.SHARE));
        Arbitrary<Step> steps = Combinators.combine(
                        verbs,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 23))
                .as(Step::new);
        return steps.list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void nothing_is_shared_unless_her_last_word_was_yes_and_its_days_are_not_over(
            @ForAll("histories") List<Step> history) {
        World world = new World();
        history.forEach(world::step);
        Statistics.label("shared").collect(Math.min(world.shared, 3));
        Statistics.label("blocked").collect(world.blocked > 0);
    }

    /** What she said, told apart from what the register believes. */
    private static final class World {

        private LocalDateTime now = NOON;
        private final List<Consent> editions = new ArrayList<>();
        private boolean yes;
        private LocalDateTime yesEnds = LocalDateTime.MAX;
        private int shared;
        private int blocked;

        void step(Step step) {
            now = now.plusMinutes(1);
            try {
                take(step);
            } catch (DomainException refusal) {
                blocked++;
            }
            assertThat(isGiven()).isEqualTo(yes && now.isBefore(yesEnds));
        }

        private void take(Step step) {
            switch (step.verb()) {
                case YES -> say(given(), true, LocalDateTime.MAX);
                case YES_FOR_DAYS ->
                    say(
                            given().until(now.toLocalDate().plusDays(step.days())),
                            true,
                            now.toLocalDate().plusDays(step.days() + 1L).atStartOfDay());
                case NO -> say(refused(), false, LocalDateTime.MAX);
                case TAKE_BACK -> takeBack();
                case WAIT -> now = now.plusDays(step.days()).plusHours(step.hours());
                case SHARE -> share();
            }
        }

        private void say(ConsentBuilder answer, boolean isYes, LocalDateTime end) {
            Consent before = editions.isEmpty() ? null : editions.get(editions.size() - 1);
            editions.add(answer.at(now).enteredAt(now).after(before).build());
            yes = isYes;
            yesEnds = end;
        }

        private void takeBack() {
            if (!editions.isEmpty()) {
                editions.get(editions.size() - 1).withdraw(instant(now), null, 1, instant(now));
                yes = false;
            }
        }

        private void share() {
            if (isGiven()) {
                assertThat(yes && now.isBefore(yesEnds)).as("shared at %s", now).isTrue();
                shared++;
            } else {
                blocked++;
            }
        }

        private boolean isGiven() {
            Instant at = instant(now);
            return !editions.isEmpty() && editions.get(editions.size() - 1).state(at) == ConsentState.GIVEN;
        }
    }
}
