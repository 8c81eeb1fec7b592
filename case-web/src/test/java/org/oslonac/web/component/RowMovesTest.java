package org.oslonac.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowMovesTest {

    private static final boolean UP = true;
    private static final boolean DOWN = false;

    private final RowMoves moves = new RowMoves();

    @Test
    void the_button_that_was_pressed_keeps_the_focus_in_the_row_that_was_moved() {
        moves.moved("b", DOWN);

        List<String> now = List.of("a", "c", "b", "d");
        assertThat(moves.focus(now, "b", DOWN)).isEqualTo("moved");
        assertThat(moves.focus(now, "b", UP)).isNull();
        assertThat(moves.focus(now, "c", DOWN)).isNull();
    }

    @Test
    void at_either_end_the_other_button_takes_it() {
        moves.moved("b", UP);
        assertThat(moves.focus(List.of("b", "a"), "b", DOWN)).isEqualTo("moved");
        assertThat(moves.focus(List.of("b", "a"), "b", UP)).isNull();

        moves.moved("b", DOWN);
        assertThat(moves.focus(List.of("a", "b"), "b", UP)).isEqualTo("moved");
        assertThat(moves.focus(List.of("a", "b"), "b", DOWN)).isNull();
    }

    @Test
    void nothing_is_focused_before_a_move_and_after_another_act() {
        assertThat(moves.focus(List.of("a"), "a", UP)).isNull();
        moves.moved("a", UP);
        moves.forget();
        assertThat(moves.focus(List.of("a", "b"), "a", DOWN)).isNull();
    }

    @Test
    void the_ends_are_told() {
        assertThat(RowMoves.isLast(List.of("a", "b"), "a", UP)).isTrue();
        assertThat(RowMoves.isLast(List.of("a", "b"), "a", DOWN)).isFalse();
        assertThat(RowMoves.isLast(List.of("a", "b"), "b", DOWN)).isTrue();
    }
}
