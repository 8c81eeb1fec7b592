package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.PersonHit.Match;
import org.oslonac.core.person.api.PersonReferences.Reference;

class FoldedPersonIndexTest {

    private static final Set<String> CODES =
            Set.of("A-2026-014", "A-2026-101", "A-2025-003", "A-2026-511", "A-2026-512", "A-2026-513");
    private static final PersonIndex.Open ALL = open(EnumSet.allOf(DataClass.class));

    private final FoldedPersonIndex index = new FoldedPersonIndex();

    FoldedPersonIndexTest() {
        add(1, "Љиљана", "Ђорђевић", "Lili, Crvena", "A-2026-014", "+381645554417");
        add(2, "Oksana", "Testenko", null, "A-2026-101", "+380505550123");
        add(3, "Test", "Osoba", "Testica", "A-2025-003", "+381115550001");
    }

    private static PersonIndex.Open open(Set<DataClass> classes) {
        return new PersonIndex.Open(classes, CODES);
    }

    private void add(long id, String given, String family, String aliases, String code, String phone) {
        IndexSource source =
                new IndexSource(id, given, family, aliases, List.of("0101990715" + id + "00"), List.of(phone));
        index.put(List.of(new IndexEntry(source, List.of(new Reference(id, code, "/cases/" + code)))));
    }

    private List<Long> found(String typed) {
        return index.find(typed, ALL, 10).stream().map(PersonHit::personId).toList();
    }

    @Nested
    class Finding {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đorđević",
                    "Djordjevic",
                    "djordjević",
                    "dordevic",
                    "Ђорђевић",
                    "ЂОРЂЕВИЋ",
                    "Dorđević",
                    "đorđ",
                    "ђо",
                    "Ljilj",
                    "ЉИЉ",
                    "ljiljana",
                    "Љиљана",
                    "Ljiljana Đorđević",
                    "Đorđević Ljiljana",
                    "dordevic ljilj",
                    "4417",
                    "064 555-4417",
                    "+381 64 555 4417",
                    "00381645554417",
                    "0645554417",
                    "A-2026-014",
                    "a-2026-014",
                    "А-2026-014",
                    "а 2026 014",
                    "2026-014",
                    "lili",
                    "ЛИЛИ",
                    "crvena",
                    "0101990715100"
                })
        void she_is_found_by_any_fragment_in_either_script(String typed) {
            assertThat(found(typed)).containsExactly(1L);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Đorđevic", "Dorđevič", "Djorgjevic", "Ljlijana", "Лиљана", "Dordevc", "Testneko"})
        void a_slip_of_the_finger_is_forgiven(String typed) {
            assertThat(index.find(typed, ALL, 10)).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "x", "%", "zzzz", "Ljiljana Osoba", "9999", "A-2027-014", "😀", "<script>"})
        void what_is_not_there_is_not_found(String typed) {
            assertThat(found(typed)).isEmpty();
        }

        @Test
        void a_whole_word_stands_before_the_beginning_of_one() {
            assertThat(found("test")).startsWith(3L).contains(2L);
        }

        @Test
        void a_change_takes_the_place_of_what_was_known() {
            add(3, "Proba", "Osoba", null, "A-2025-003", "+381115550001");

            assertThat(found("testica")).isEmpty();
            assertThat(found("proba")).containsExactly(3L);
            assertThat(index.size()).isEqualTo(3);
        }
    }

    @Nested
    class Birth {

        private List<Long> found(String typed, Integer year) {
            return index.find(typed, year, ALL, 10).stream()
                    .map(PersonHit::personId)
                    .toList();
        }

        Birth() {
            born(11, 1980);
            born(12, 1994);
            born(13, null);
        }

        private void born(long id, Integer year) {
            IndexSource source = new IndexSource(id, "Rođena", "Probić", null, year, List.of(), List.of());
            index.put(List.of(new IndexEntry(source, List.of(new Reference(id, "A-2026-5" + id, "/cases")))));
        }

        @Test
        void who_was_born_in_quite_another_year_is_somebody_else_and_who_was_born_then_comes_first() {
            assertThat(found("Rođena Probić", 1995)).containsExactly(12L, 13L);
        }

        @Test
        void without_a_year_everybody_of_that_name_is_shown() {
            assertThat(found("Rođena Probić", null)).containsExactlyInAnyOrder(11L, 12L, 13L);
        }
    }

    @Nested
    class Rights {

        @Test
        void nobody_is_found_by_a_number_that_the_asker_may_not_see() {
            assertThat(index.find("4417", open(EnumSet.of(DataClass.IDENTITY, DataClass.TRAFFICKING)), 10))
                    .isEmpty();
        }

        @Test
        void nobody_is_found_by_a_name_without_the_right_to_identity() {
            assertThat(index.find("Ljilj", open(EnumSet.of(DataClass.TRAFFICKING)), 10))
                    .isEmpty();
        }

        @Test
        void nothing_is_found_without_any_right() {
            assertThat(index.find("A-2026-014", open(EnumSet.noneOf(DataClass.class)), 10))
                    .isEmpty();
        }

        @Test
        void who_has_no_open_case_is_not_there_however_she_is_asked_for() {
            PersonIndex.Open others =
                    new PersonIndex.Open(EnumSet.allOf(DataClass.class), Set.of("A-2026-101", "A-2025-003"));

            for (String typed : List.of("Ljilj", "Lili", "A-2026-014", "4417", "0101990715100", "Ljiljnaa")) {
                assertThat(index.find(typed, others, 10)).as(typed).isEmpty();
            }
        }

        @Test
        void of_several_cases_only_the_open_ones_are_shown_and_searched() {
            IndexSource source = new IndexSource(5, "Dvostruka", "Osoba", null, List.of(), List.of());
            index.put(List.of(new IndexEntry(
                    source,
                    List.of(new Reference(5, "A-2025-003", "/cases/3"), new Reference(5, "A-2024-777", "/cases/7")))));

            assertThat(index.find("dvostruka", ALL, 10).get(0).references())
                    .extracting(Reference::code)
                    .containsExactly("A-2025-003");
            assertThat(found("A-2024-777")).isEmpty();
        }

        @Test
        void a_hidden_person_takes_no_place_among_the_hits() {
            for (int id = 10; id < 20; id++) {
                add(id, "Test", "Osoba", null, "A-2020-0" + id, "+38111555000" + id);
            }

            assertThat(index.find("osoba", ALL, 1))
                    .extracting(PersonHit::personId)
                    .containsExactly(3L);
        }

        @Test
        void who_has_no_record_to_open_is_not_shown() {
            IndexSource source = new IndexSource(9, "Samo", "Osoba", null, List.of(), List.of());
            index.put(List.of(new IndexEntry(source, List.of())));

            assertThat(found("samo")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"A-2026-014,CODE", "ljilj,NAME", "lili,ALIAS", "4417,PHONE", "Ljiljnaa,SIMILAR", "0101990715100,NUMBER"
    })
    void a_hit_says_by_what_she_was_found(String typed, Match match) {
        assertThat(index.find(typed, ALL, 1)).extracting(PersonHit::match).containsExactly(match);
    }

    @Test
    void a_hit_holds_initials_and_no_name() {
        PersonHit hit = index.find("4417", ALL, 1).get(0);

        assertThat(hit.initials()).isEqualTo("Љ. Ђ.");
        assertThat(hit.toString()).doesNotContain("Љ");
    }
}
