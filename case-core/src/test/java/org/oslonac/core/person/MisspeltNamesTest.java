package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.DataClass;
import org.oslonac.core.person.InventedNames.Invented;
import org.oslonac.core.person.MisspeltPairs.Pair;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.shared.FoldedText;

/**
 * Five hundred misspelt names among ten thousand invented people. Right is the person who was meant, and a namesake of hers,
 * whose name folds to the same words. Recall: of how many pairs she herself is on the page of results, which shows thirty.
 * Precision in the first five: how many of all hits that stand in the first five places of the pairs are right; a page that
 * shows one hit, the right one, counts one of one, and a wrong hit beside her makes it one of two.
 */
class MisspeltNamesTest {

    private static final int PAGE = 30;
    private static final int FIRST = 5;
    private static final List<Invented> PEOPLE = InventedNames.people(MisspeltPairs.SEED);
    private static final List<Pair> PAIRS = MisspeltPairs.written();
    private static final FoldedPersonIndex INDEX = new FoldedPersonIndex();
    private static final PersonIndex.Open ALL = new PersonIndex.Open(
            EnumSet.allOf(DataClass.class),
            IntStream.range(0, PEOPLE.size()).mapToObj(MisspeltNamesTest::code).collect(Collectors.toSet()));

    private static String code(int id) {
        return "A-2026-" + id;
    }

    @BeforeAll
    static void everybodyIsKnown() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int id = 0; id < PEOPLE.size(); id++) {
            Invented one = PEOPLE.get(id);
            IndexSource source = new IndexSource(id, one.given(), one.family(), null, List.of(), List.of());
            entries.add(new IndexEntry(source, List.of(new Reference(id, code(id), "/cases"))));
        }
        INDEX.put(entries);
    }

    private static List<Long> hits(Pair pair) {
        return INDEX.find(pair.typed(), ALL, PAGE).stream()
                .map(PersonHit::personId)
                .toList();
    }

    private static boolean isRight(long id, Pair pair) {
        String name = PEOPLE.get((int) id).whole();
        return FoldedText.of(name).equals(FoldedText.of(pair.name()));
    }

    @Test
    void the_pairs_are_what_their_generator_makes() {
        assertThat(PAIRS).hasSize(500).isEqualTo(MisspeltPairs.generated());
        assertThat(PAIRS)
                .allSatisfy(
                        pair -> assertThat(PEOPLE.get(pair.person()).whole()).isEqualTo(pair.name()));
    }

    @Test
    void of_twenty_who_were_meant_nineteen_are_found() {
        List<Pair> missed = PAIRS.stream()
                .filter(pair -> !hits(pair).contains((long) pair.person()))
                .toList();

        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(PAIRS.size() / 20);
    }

    @Test
    void of_ten_hits_in_the_first_five_places_nine_are_right() {
        int shown = 0;
        int right = 0;
        for (Pair pair : PAIRS) {
            List<Long> first = hits(pair).stream().limit(FIRST).toList();
            shown += first.size();
            right += (int) first.stream().filter(id -> isRight(id, pair)).count();
        }
        assertThat((double) right / shown).as("%d of %d", right, shown).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void of_ten_who_were_meant_nine_stand_in_the_first_five_places() {
        long first = PAIRS.stream()
                .filter(pair -> hits(pair).stream().limit(FIRST).anyMatch(id -> id == pair.person()))
                .count();

        assertThat(first).isGreaterThanOrEqualTo(PAIRS.size() * 9 / 10);
    }
}
