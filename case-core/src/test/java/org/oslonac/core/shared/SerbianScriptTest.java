package org.oslonac.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerbianScriptTest {

    @ParameterizedTest
    @CsvSource({
        "Ljubičasta džezva i njen đak, Љубичаста џезва и њен ђак",
        "Ljubičasta, Љубичаста",
        "LJILJANA, ЉИЉАНА",
        "NJEGOVA, ЊЕГОВА",
        "Džep, Џеп",
        "čćšžđ, чћшжђ",
        "klijentkinja/klijent, клијенткиња/клијент",
        "injekcija, инјекција",
        "Konjugacija, Конјугација",
        "nadživeti, надживети",
        "SMS, СМС",
    })
    void every_sound_has_its_letter(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"A-2026-014", "CSV", "XLSX", "Ctrl", "F2", "ime@primer.rs", "PVW", "💬", "Ћирилица"})
    void what_is_no_serbian_word_in_latin_stays(String word) {
        assertThat(SerbianScript.toCyrillic(word)).isEqualTo(word);
    }

    @Test
    void a_pattern_keeps_its_arguments_and_turns_every_plural_form() {
        String latin = "Sačekajte {0, plural, one{# sekundu} few{# sekunde} other{# sekundi}}, {ime}!";

        assertThat(SerbianScript.patternToCyrillic(latin))
                .isEqualTo("Сачекајте {0, plural, one{# секунду} few{# секунде} other{# секунди}}, {ime}!");
    }

    @Test
    void a_choice_inside_a_plural_is_turned_too() {
        String latin = "{n, plural, one{{pol, select, f{jedna} other{jedan}}} other{više}} od {0}";

        assertThat(SerbianScript.patternToCyrillic(latin))
                .isEqualTo("{n, plural, one{{pol, select, f{једна} other{један}}} other{више}} од {0}");
    }

    @Test
    void a_broken_pattern_is_noticed() {
        assertThatThrownBy(() -> SerbianScript.patternToCyrillic("Zdravo {0"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
