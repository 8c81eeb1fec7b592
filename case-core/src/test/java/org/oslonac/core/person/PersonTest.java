package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oslonac.core.vault.Seal;
import org.oslonac.core.vault.TestSeals;

class PersonTest {

    private static final Seal SEAL = TestSeals.row(1);

    @Test
    void nothing_has_to_be_known() {
        Person person = new Person(1, new PersonDraft(), SEAL);

        assertThat(person.isNamed()).isFalse();
        assertThat(person.draft(SEAL).getGender()).isEqualTo("U");
        assertThat(person.initials(SEAL)).isEqualTo("–");
    }

    @Test
    void a_nickname_is_something_to_call_her_by() {
        PersonDraft draft = new PersonDraft();
        draft.setAliases("Lili");

        assertThat(new Person(1, draft, SEAL).isNamed()).isTrue();
    }

    @Test
    void a_known_birth_date_takes_the_place_of_an_estimated_year() {
        PersonDraft draft = new PersonDraft();
        draft.setBirthYear(1990);
        draft.setBirthDate(LocalDate.of(1994, 3, 2));

        PersonDraft kept = new Person(1, draft, SEAL).draft(SEAL);

        assertThat(kept.getBirthYear()).isNull();
        assertThat(kept.getBirthDate()).isEqualTo(LocalDate.of(1994, 3, 2));
    }

    @Test
    void numbers_are_kept_as_they_are_dialled_from_anywhere_and_once() {
        PersonDraft draft = new PersonDraft();
        draft.addPhone("011 555-00-01", "kod sestre");
        draft.addPhone("+381 11 555 0001", null);
        draft.addPhone(" ", "prazan red");

        assertThat(new Person(1, draft, SEAL).draft(SEAL).getPhones())
                .singleElement()
                .satisfies(phone -> assertThat(phone.getNumber()).isEqualTo("+381115550001"));
    }

    @Test
    void what_is_no_number_is_refused() {
        PersonDraft draft = new PersonDraft();
        draft.addPhone("sutra", null);

        assertThatThrownBy(() -> new Person(1, draft, SEAL)).hasMessage("person.error.phone");
    }

    @Test
    void blanks_are_nothing() {
        PersonDraft draft = new PersonDraft();
        draft.setGivenName("  ");

        assertThat(new Person(1, draft, SEAL).isNamed()).isFalse();
    }
}
