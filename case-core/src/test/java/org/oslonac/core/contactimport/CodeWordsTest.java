package org.oslonac.core.contactimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALLER_TYPE|VICTIM|VICTIM",
                "CALLER_TYPE|(Potencijalna) žrtva|VICTIM",
                "CALLER_TYPE|žrtva|VICTIM",
                "CALLER_TYPE|klijentkinja|CLIENT",
                "CALLER_TYPE|Клијенткиња / клијент|CLIENT",
                "CALLER_TYPE|Građanin/ka|CITIZEN",
                "CALLER_TYPE|gradjanin|CITIZEN",
                "CALLER_TYPE|građanka|CITIZEN",
                "CALLER_TYPE|partnerka|PARTNER",
                "CALLER_TYPE|prijateljica|FRIEND",
                "CALLER_TYPE|poznanica|FRIEND",
                "CALLER_TYPE|studentkinja|STUDENT",
                "CALLER_TYPE|član porodice|RELATIVE",
                "CALLER_TYPE|Member of the public|CITIZEN",
                "CALLER_TYPE|Полиција|POLICE",
                "CALLER_TYPE|anonimno|UNKNOWN",
                "CALLER_TYPE|student|STUDENT",
                "PURPOSE|Provera ponude za posao|JOB_OFFER_CHECK",
                "PURPOSE|job offer check|JOB_OFFER_CHECK",
                "PURPOSE|JOB_OFFER_CHECK|JOB_OFFER_CHECK",
                "PURPOSE|Провера понуде за посао|JOB_OFFER_CHECK",
                "PURPOSE|neformalno savetovanje|INFORMAL_COUNSEL",
                "CHANNEL|telefon|SOS_PHONE",
                "CHANNEL|SOS телефон|SOS_PHONE",
                "CHANNEL|e-mail|EMAIL",
                "DIRECTION|dolazni|IN",
                "DIRECTION|Outgoing|OUT",
                "LINE|116 000|MISSING_116000",
                "NON_COUNSELLING|ћутање|SILENT",
                "NON_COUNSELLING|wrong number|WRONG_NUMBER"
            })
    void a_code_is_found_by_what_people_write(ImportField field, String written, String code) {
        assertThat(ImportTables.words().get(field).find(written)).contains(code);
    }

    @Test
    void what_is_not_in_the_list_is_not_guessed() {
        assertThat(ImportTables.words().get(ImportField.CALLER_TYPE).find("komšinica"))
                .isEmpty();
        assertThat(ImportTables.words().get(ImportField.PURPOSE).find("")).isEmpty();
    }

    @Test
    void nobody_knows_is_an_answer() {
        assertThat(CodeWords.isUnknown(" - ")).isTrue();
        assertThat(CodeWords.isUnknown("Непознато")).isTrue();
        assertThat(CodeWords.isUnknown("policija")).isFalse();
    }
}
