package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "ana,ana,0",
        "ana,anna,1",
        "ana,nna,1",
        "mirela,mierla,1",
        "mirela,mrela,1",
        "marko,mirko,1",
        "jovana,ivana,2"
    })
    void close_words_are_measured(String one, String other, int distance) {
        assertThat(EditDistance.atMost(2, one, other)).isEqualTo(distance);
        assertThat(EditDistance.atMost(2, other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"ana,marija", "osoba,testenko", "ab,ba cd"})
    void far_words_are_only_known_to_be_far(String one, String other) {
        assertThat(EditDistance.atMost(2, one, other)).isGreaterThan(2);
    }
}
