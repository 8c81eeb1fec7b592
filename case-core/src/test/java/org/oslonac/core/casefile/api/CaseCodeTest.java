package org.oslonac.core.casefile.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"A-2026-014", "a-2026-014", "А-2026-014", "а-2026-014", " A 2026 014 ", "A2026014", "A–2026–014"
            })
    void every_way_of_typing_a_code_is_understood(String typed) {
        assertThat(CaseCode.parse(typed)).contains(new CaseCode(2026, 14));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2026-014", "B-2026-014", "A-26-014", "A-2026-0", "A-2026-000", "A-2026-14x", "A-0000-014"})
    void what_is_no_code_is_none(String typed) {
        assertThat(CaseCode.parse(typed)).isEmpty();
    }

    @Test
    void small_numbers_have_three_digits_and_large_ones_as_many_as_they_need() {
        assertThat(new CaseCode(2026, 7)).hasToString("A-2026-007");
        assertThat(new CaseCode(2026, 1234)).hasToString("A-2026-1234");
    }
}
