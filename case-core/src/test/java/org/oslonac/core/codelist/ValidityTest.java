package org.oslonac.core.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void the_first_and_the_last_day_belong_to_it_and_the_days_beside_them_do_not() {
        Validity march = new Validity(FIRST, LAST);

        assertThat(march.holds(FIRST)).isTrue();
        assertThat(march.holds(LAST)).isTrue();
        assertThat(march.holds(FIRST.minusDays(1))).isFalse();
        assertThat(march.holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void an_open_end_stays_open() {
        assertThat(new Validity(FIRST, null).holds(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(new Validity(null, LAST).holds(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(Validity.ALWAYS.holds(FIRST)).isTrue();
        assertThat(Validity.ALWAYS.isAlways()).isTrue();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThat(new Validity(FIRST, FIRST).isOrdered()).isTrue();
        assertThat(new Validity(LAST, FIRST).isOrdered()).isFalse();
    }
}
