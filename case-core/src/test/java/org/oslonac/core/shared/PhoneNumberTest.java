package org.oslonac.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"060 000 4417", "+381 60 000 4417", "00381600004417", "060/000-4417", "тел. 060 000 4417"})
    void one_number_typed_in_many_ways_is_one_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+381600004417"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "nema", "😀", "=1+1"})
    void what_cannot_be_dialled_is_no_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06О 000 4417", "О60 000 4417", "060 000 441О", "060O004417", "060 000 l4 17"})
    void a_letter_in_the_place_of_a_digit_makes_no_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
        assertThat(PhoneNumber.hasLettersAmongDigits(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+43 660 0004418", "0043 6600004418", "+43 (0)660 0004418"})
    void a_foreign_number_keeps_its_country(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+436600004418"));
    }

    @Test
    void a_number_never_prints_itself() {
        assertThat(new PhoneNumber("+381600004417").toString()).doesNotContain("6000044");
    }
}
