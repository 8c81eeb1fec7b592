package org.oslonac.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.shared.NotFound;

class InstitutionTest {

    private final Institution institution = new Institution(draft());

    @Nested
    class Finding {

        @Test
        void it_is_found_by_name_place_and_number() {
            assertThat(institution.getSearchText())
                    .contains("probna sigurna kuca", "psk", "cacak", "0110000000", "011 000 0000");
        }

        @Test
        void it_is_found_by_the_people_in_it() {
            ContactPersonDraft person = new ContactPersonDraft();
            person.setName("Тест Особа 1");

            institution.addPerson(person);

            assertThat(institution.getSearchText()).contains("test osoba 1");
        }
    }

    @Nested
    class Verifying {

        @Test
        void a_change_of_the_details_keeps_who_verified_them() {
            institution.verify(Instant.EPOCH, 7);

            institution.change(draft());

            assertThat(institution.getVerifiedBy()).isEqualTo(7);
            assertThat(institution.getVerifiedAt()).isEqualTo(Instant.EPOCH);
        }
    }

    @Nested
    class Retiring {

        @Test
        void what_was_retired_can_be_restored() {
            institution.retire();
            assertThat(institution.isRetired()).isTrue();

            institution.restore();
            assertThat(institution.isRetired()).isFalse();
        }
    }

    @Nested
    class People {

        @Test
        void somebody_who_is_not_there_cannot_be_removed() {
            assertThatThrownBy(() -> institution.removePerson(5)).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @ValueSource(strings = {"", "17", "U-", "U-0", "U-1x", "u-1", "U-99999999999999999999", "U-1' or 1=1"})
        void what_is_no_code_does_not_exist(String code) {
            assertThatThrownBy(() -> InstitutionCode.id(code)).isInstanceOf(NotFound.class);
        }

        @Test
        void a_code_names_its_institution() {
            assertThat(InstitutionCode.id(InstitutionCode.of(17))).isEqualTo(17);
        }
    }

    static InstitutionDraft draft() {
        InstitutionDraft draft = new InstitutionDraft();
        draft.setType("SHELTER");
        draft.setName("Probna sigurna kuća");
        draft.setShortName("PSK");
        draft.setMunicipality("Čačak");
        draft.setPhones("011/000-0000");
        draft.setServices(Set.of("ACCOMMODATION"));
        return draft;
    }
}
