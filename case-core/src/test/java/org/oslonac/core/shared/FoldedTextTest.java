package org.oslonac.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Đorđević", "Djordjević", "Djordjevic", "Dordevic", "Ђорђевић", "ЂОРЂЕВИЋ", "ĐORĐEVIĆ"})
    void every_spelling_of_a_name_is_one(String spelling) {
        assertThat(FoldedText.of(spelling)).isEqualTo("dordevic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Љиљана Џунић", "Ljiljana Džunić", "LJILJANA DŽUNIĆ", "ljiljana  dzunic."})
    void digraphs_agree_in_both_scripts(String spelling) {
        assertThat(FoldedText.of(spelling)).isEqualTo("ljiljana dzunic");
    }

    @Test
    void signs_and_wildcards_become_spaces() {
        assertThat(FoldedText.words("100%_sigurno; „kuća“ 😀")).containsExactly("100", "sigurno", "kuca");
    }

    @Test
    void nothing_folds_to_nothing() {
        assertThat(FoldedText.of(null)).isEmpty();
        assertThat(FoldedText.words("  ")).isEmpty();
    }
}
