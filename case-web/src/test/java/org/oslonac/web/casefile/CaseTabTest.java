package org.oslonac.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTabTest {

    private static final String FILE = "/cases/A-2026-014";

    @ParameterizedTest
    @CsvSource({
        "'', casefile.overview, true",
        "/edit, casefile.overview, false",
        "/person, casefile.overview, false",
        "/relation, casefile.overview, false",
        "/merge, casefile.overview, false",
        "/consents, consent.title, true",
        "/consents/new, consent.title, false",
        "/safe-contact, safecontact.title, true",
        "/viewers, viewer.title, true"
    })
    void every_page_of_a_case_belongs_to_one_tab(String page, String key, boolean open) {
        assertThat(CaseTab.of("A-2026-014", FILE + page, true, true))
                .filteredOn(one -> one.open() || one.above())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo(key);
                    assertThat(one.open()).isEqualTo(open);
                    assertThat(one.above()).isNotEqualTo(open);
                });
    }

    @Test
    void a_code_typed_in_small_letters_is_the_same_case() {
        assertThat(CaseTab.of("A-2026-014", "/cases/a-2026-014/consents", true, true))
                .filteredOn(CaseTab::open)
                .extracting(CaseTab::href)
                .containsExactly(FILE + "/consents");
    }

    @Test
    void only_what_she_may_open_is_there() {
        assertThat(CaseTab.of("A-2026-014", FILE, false, false))
                .extracting(CaseTab::href)
                .containsExactly(FILE, FILE + "/consents");
        assertThat(CaseTab.of("A-2026-014", FILE, true, true))
                .extracting(CaseTab::href)
                .containsExactly(FILE, FILE + "/consents", FILE + "/safe-contact", FILE + "/viewers");
    }
}
