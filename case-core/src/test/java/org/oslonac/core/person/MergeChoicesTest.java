package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.DomainException;

class MergeChoicesTest {

    private final PersonDraft kept = new PersonDraft();
    private final PersonDraft other = new PersonDraft();
    private final Map<MergeField, MergeChoice> chosen = new EnumMap<>(MergeField.class);

    MergeChoicesTest() {
        kept.setGivenName("Proba");
        kept.setAliases("Lili, Crvena");
        kept.setBirthYear(1994);
        kept.addPhone("+381600000001", "sestra");
        kept.setCitizenships(Set.of("RS"));
        other.setGivenName("Probna");
        other.setFamilyName("Osobić");
        other.setAliases("Crvena,Mala");
        other.setBirthDate(LocalDate.of(1993, 5, 4));
        other.setGender("F");
        other.addPhone("+381600000001", null);
        other.addPhone("+381600000002", null);
        other.setCitizenships(Set.of("MD"));
        for (MergeField field : MergeField.values()) {
            chosen.put(field, field.proposed(kept, other));
        }
    }

    private PersonDraft merged() {
        return new MergeChoices(chosen).merged(kept, other);
    }

    @Test
    void what_is_known_of_one_alone_is_proposed_and_of_both_what_can_be_several() {
        PersonDraft merged = merged();

        assertThat(merged.getGivenName()).isEqualTo("Proba");
        assertThat(merged.getFamilyName()).isEqualTo("Osobić");
        assertThat(merged.getGender()).isEqualTo("F");
        assertThat(merged.getBirthYear()).isEqualTo(1994);
        assertThat(merged.getAliases()).isEqualTo("Lili, Crvena, Mala");
        assertThat(merged.getCitizenships()).containsExactlyInAnyOrder("RS", "MD");
        assertThat(merged.getPhones())
                .extracting(PhoneDraft::getNumber, PhoneDraft::getNote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("+381600000001", "sestra"),
                        org.assertj.core.groups.Tuple.tuple("+381600000002", null));
    }

    @Test
    void each_field_follows_its_choice() {
        chosen.put(MergeField.GIVEN_NAME, MergeChoice.OTHER);
        chosen.put(MergeField.BIRTH, MergeChoice.OTHER);
        chosen.put(MergeField.FAMILY_NAME, MergeChoice.KEPT);
        chosen.put(MergeField.PHONES, MergeChoice.KEPT);

        PersonDraft merged = merged();

        assertThat(merged.getGivenName()).isEqualTo("Probna");
        assertThat(merged.getBirthDate()).isEqualTo(LocalDate.of(1993, 5, 4));
        assertThat(merged.getBirthYear()).isNull();
        assertThat(merged.getFamilyName()).isNull();
        assertThat(merged.getPhones()).hasSize(1);
    }

    @Test
    void a_field_without_a_choice_or_with_both_for_one_is_refused() {
        chosen.put(MergeField.GIVEN_NAME, MergeChoice.BOTH);
        assertThatThrownBy(() -> new MergeChoices(chosen)).hasMessage("person.merge.error.choice");
        chosen.remove(MergeField.GIVEN_NAME);
        assertThatThrownBy(() -> new MergeChoices(chosen)).isInstanceOf(DomainException.class);
    }

    @Test
    void aliases_that_are_too_long_together_are_refused() {
        kept.setAliases("a".repeat(200));
        other.setAliases("b".repeat(200));

        assertThatThrownBy(() -> new MergeChoices(chosen).demandRoom(kept, other))
                .hasMessage("person.merge.error.aliases");
    }

    @Test
    void choices_and_data_come_back_as_they_were_written() {
        MergeChoices choices = new MergeChoices(chosen);
        assertThat(MergeChoices.of(choices.stored()).stored()).isEqualTo(choices.stored());

        for (PersonDraft person : List.of(kept, other, new PersonDraft())) {
            PersonDraft read = PersonText.read(PersonText.of(person), PersonText.phonesOf(person));
            for (MergeField field : MergeField.values()) {
                assertThat(field.values(read)).as(field.name()).isEqualTo(field.values(person));
            }
        }
        assertThat(PersonText.of(kept)).doesNotContain("600000001");
    }

    @Nested
    class Undoing {

        private List<String> undone(List<String> now) {
            return MergeField.PHONES.undone(List.of("1", "2"), List.of("1", "3"), now);
        }

        @Test
        void what_nobody_has_changed_becomes_what_it_was() {
            assertThat(undone(List.of("1", "3"))).containsExactly("1", "2");
            assertThat(MergeField.GIVEN_NAME.undone(List.of("Proba"), List.of("Probna"), List.of("Probna")))
                    .containsExactly("Proba");
        }

        @Test
        void what_was_added_to_a_list_since_stays_in_it() {
            assertThat(undone(List.of("1", "3", "4"))).containsExactly("1", "4", "2");
        }

        @Test
        void what_was_taken_from_a_list_since_stays_away() {
            assertThat(undone(List.of("3"))).containsExactly("2");
        }

        @Test
        void a_field_that_was_changed_since_stays_as_it_is() {
            assertThat(MergeField.GIVEN_NAME.undone(List.of("Proba"), List.of("Probna"), List.of("Treća")))
                    .containsExactly("Treća");
        }
    }
}
