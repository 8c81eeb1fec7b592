package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oslonac.core.shared.FoldedText;

class SoundTest {

    private static String heard(String name) {
        return Sound.of(FoldedText.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Oksana,Oxana",
        "Ксенија,Xenia",
        "Đorđe,Gjorgje",
        "Tanja,Tanya",
        "Tanja,Tania",
        "Ljubica,Lubica",
        "Jelena,Yelena",
        "Vijeta,Veta",
        "Hana,Ana",
        "Wolos,Волос",
        "Šejla,Sheyla",
        "Жанна,Zhana",
        "Марія,Marija",
        "Юлія,Julija",
        "Ђорђе,Джордже",
        "Čačić,Chachich"
    })
    void what_is_heard_alike_is_one(String name, String other) {
        assertThat(heard(name)).isEqualTo(heard(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ana,Una", "Sanja,Tanja", "Marko,Mirko", "Petrović,Pavlović"})
    void what_is_heard_apart_is_two(String name, String other) {
        assertThat(heard(name)).isNotEqualTo(heard(other));
    }

    @Test
    void a_word_of_silent_letters_and_a_word_of_digits_are_harmless() {
        assertThat(heard("h")).isEmpty();
        assertThat(heard("2026")).isEqualTo("2026");
        assertThat(heard("😀")).isEmpty();
    }
}
