package org.oslonac.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D4: who decides, and when the next one may. The supervisor is 1, her deputy 2, the director 3. */
class ApproverChainTest {

    private static final Instant SUBMITTED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant SOON = SUBMITTED.plus(Duration.ofHours(1));
    private static final Instant AFTER_A_DAY = SUBMITTED.plus(ApproverChain.PATIENCE);

    private static Approver here(long id) {
        return new Approver(id, "Proba " + id, null, null);
    }

    private static Approver away(long id, Duration longOnes, Long deputy) {
        return new Approver(id, "Proba " + id, SUBMITTED.plus(longOnes), deputy);
    }

    private static List<Long> mayDecide(ApproverChain chain, Set<Long> part, Instant now) {
        return chain.turns(part::contains, SUBMITTED, now).stream()
                .filter(turn -> !turn.from().isAfter(now))
                .map(Turn::staffId)
                .toList();
    }

    private static ApproverChain of(Approver... approvers) {
        return new ApproverChain(List.of(approvers));
    }

    @Test
    void the_first_decides_and_the_next_one_only_after_she_was_silent_for_a_day() {
        ApproverChain chain = of(here(1), here(2), here(3));

        assertThat(mayDecide(chain, Set.of(), SOON)).containsExactly(1L);
        assertThat(mayDecide(chain, Set.of(), AFTER_A_DAY)).containsExactly(1L, 2L);
        assertThat(mayDecide(chain, Set.of(), AFTER_A_DAY.plus(ApproverChain.PATIENCE)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void who_is_away_for_long_is_not_waited_for_and_who_is_back_tomorrow_is() {
        assertThat(mayDecide(of(away(1, Duration.ofDays(5), null), here(2), here(3)), Set.of(), SOON))
                .containsExactly(1L, 2L);
        assertThat(mayDecide(of(away(1, Duration.ofHours(12), null), here(2)), Set.of(), SOON))
                .containsExactly(1L);
    }

    @Test
    void when_the_deputy_asked_herself_the_next_one_decides() {
        ApproverChain chain = of(away(1, Duration.ofDays(5), 2L), here(2), here(3));

        assertThat(mayDecide(chain, Set.of(2L), SOON)).containsExactly(1L, 3L);
    }

    @Test
    void who_stands_in_comes_before_the_rest_of_the_chain() {
        ApproverChain chain = of(away(1, Duration.ofDays(5), 3L), here(2), here(3));

        assertThat(mayDecide(chain, Set.of(), SOON)).containsExactly(1L, 3L);
        assertThat(chain.turnOf(3, id -> false, SUBMITTED, SOON))
                .get()
                .extracting(Turn::standsInFor)
                .isEqualTo(1L);
    }

    @Test
    void deputies_of_deputies_go_round_once() {
        ApproverChain chain = of(away(1, Duration.ofDays(5), 2L), away(2, Duration.ofDays(5), 1L), here(3));

        assertThat(mayDecide(chain, Set.of(), SOON)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void who_asked_or_edited_never_decides_and_then_nobody_may_be_left() {
        assertThat(of(here(1), here(2)).turns(Set.of(1L, 2L)::contains, SUBMITTED, SOON))
                .isEmpty();
        assertThat(of(here(1), here(2)).turnOf(2, Set.of(1L)::contains, SUBMITTED, SOON))
                .get()
                .extracting(Turn::standsInFor)
                .isNull();
    }
}
