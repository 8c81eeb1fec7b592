package org.oslonac.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final LongSupplier NOT_NEEDED = () -> {
        throw new AssertionError("The whole list was counted in vain");
    };

    @Test
    void a_first_page_that_is_not_full_is_the_whole_list() {
        assertThat(Page.of(List.of("a", "b"), new PageRequest(0, 3, "", true), NOT_NEEDED)
                        .total())
                .isEqualTo(2);
        assertThat(Page.of(List.of(), new PageRequest(0, 3, "", true), NOT_NEEDED)
                        .total())
                .isZero();
    }

    @Test
    void a_last_page_tells_the_number_of_rows() {
        assertThat(Page.of(List.of("d"), new PageRequest(3, 3, "", true), NOT_NEEDED)
                        .total())
                .isEqualTo(4);
    }

    @Test
    void a_full_page_and_a_page_behind_the_end_make_it_count() {
        assertThat(Page.of(List.of("a", "b"), new PageRequest(0, 2, "", true), () -> 7)
                        .total())
                .isEqualTo(7);
        assertThat(Page.of(List.of(), new PageRequest(8, 2, "", true), () -> 7).total())
                .isEqualTo(7);
    }
}
