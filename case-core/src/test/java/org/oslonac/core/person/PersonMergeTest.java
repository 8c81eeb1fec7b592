package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oslonac.core.approval.api.Approved;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class PersonMergeTest {

    private static final Instant DONE = Instant.parse("2026-11-25T10:00:00Z");

    private final Seal seal = TestSeals.row(9);
    private final PersonMerge merge = new PersonMerge(9, 1, 2, "", 5, DONE.minusSeconds(60)).because("proba", seal);

    private void done() {
        PersonDraft before = new PersonDraft();
        before.setGivenName("Proba");
        merge.done(new Approved(3, 5, 6, DONE), DONE, before, "cases:7", seal);
    }

    @Test
    void a_wish_cannot_be_undone() {
        assertThat(merge.isUndoable(DONE)).isFalse();
        assertThatThrownBy(() -> merge.undo(5, DONE)).hasMessage("person.merge.error.tooLate");
    }

    @Test
    void it_can_be_undone_until_the_thirtieth_day_is_over() {
        done();

        assertThat(merge.isUndoable(DONE.plus(Duration.ofDays(30)).minusNanos(1)))
                .isTrue();
        assertThat(merge.isUndoable(DONE.plus(Duration.ofDays(30)))).isFalse();
        assertThatThrownBy(() -> merge.undo(5, DONE.plus(Duration.ofDays(30))))
                .hasMessage("person.merge.error.tooLate");
    }

    @Test
    void it_is_undone_once_and_then_keeps_nothing() {
        done();
        assertThat(merge.before(seal).getGivenName()).isEqualTo("Proba");

        merge.undo(5, DONE.plusSeconds(1));

        assertThat(merge.isUndoable(DONE.plusSeconds(2))).isFalse();
        assertThat(merge.before(seal).getGivenName()).isNull();
        assertThatThrownBy(() -> merge.undo(5, DONE.plusSeconds(2))).hasMessage("person.merge.error.tooLate");
    }

    @Test
    void what_was_forgotten_cannot_be_undone() {
        done();
        merge.forget();

        assertThat(merge.isUndoable(DONE.plusSeconds(1))).isFalse();
    }
}
