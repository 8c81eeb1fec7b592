package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CyrillicTextsTest {

    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}\\p{M}*\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}|[čćđšž]", Pattern.CASE_INSENSITIVE);

    private final Texts texts = new Texts();

    @Test
    void no_word_mixes_its_scripts_and_no_serbian_letter_stays_latin() {
        List<String> mixed = texts.keys(UiLanguage.SR_CYRL).stream()
                .filter(key -> MIXED.matcher(texts.get(UiLanguage.SR_CYRL, key)).find())
                .map(key -> key + '=' + texts.get(UiLanguage.SR_CYRL, key))
                .toList();

        assertThat(mixed).isEmpty();
    }
}
