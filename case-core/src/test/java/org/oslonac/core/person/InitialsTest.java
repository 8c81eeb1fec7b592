package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Test,Osoba,,T. O.",
        "ljiljana,Džunić,,Lj. Dž.",
        "Njegoš,,,Nj.",
        "LJILJANA,,,Lj.",
        "Љиљана,Ђорђевић,,Љ. Ђ.",
        ",Osoba,Lili,O.",
        ",,Lili,L.",
        ",,,–",
        "' ',' ',' ',–"
    })
    void initials_say_as_much_as_is_known(String given, String family, String aliases, String initials) {
        assertThat(Initials.of(given, family, aliases)).isEqualTo(initials);
    }
}
