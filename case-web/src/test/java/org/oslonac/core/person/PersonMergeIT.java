package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Connections;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Two people become one when a second person allows it, and two again until the thirtieth day, with everything in place. */
@InServer
class PersonMergeIT extends PersonMergeTrial {

    @Inject
    PersonIndexLoader loader;

    @Inject
    Connections connections;

    @Test
    void after_approval_one_person_has_what_was_chosen_and_every_case_leads_to_her() {
        merged();

        PersonDraft stays = Desk.ask(Role.CONSULTANT, () -> queries.draft(kept));
        assertThat(stays.getGivenName()).isEqualTo("Liljana" + mark);
        assertThat(stays.getPhones()).hasSize(2);
        assertThat(stays.getDocuments()).hasSize(2);
        assertThat(stays.getCitizenships()).containsExactlyInAnyOrder("RS", "MD");
        assertThat(personOf(otherCode)).isEqualTo(kept);
        assertThat(found("Proba" + mark)).containsExactlyInAnyOrder(kept + " " + keptCode, kept + " " + otherCode);
        assertThat(Desk.ask(Role.CONSULTANT, () -> people.known(other))).isEqualTo(kept);
    }

    @Test
    void a_start_reads_her_as_the_merge_has_left_her_and_the_other_not_at_all() throws Exception {
        merged();
        Map<Long, IndexEntry> all = new HashMap<>();

        IndexEntry one = connections.answerInTransaction(() -> {
            loader.loadAll(some -> some.forEach(entry -> all.put(entry.personId(), entry)));
            return loader.load(List.of(kept)).get(0);
        });

        assertThat(all).doesNotContainKey(other);
        assertThat(all.get(kept)).usingRecursiveComparison().isEqualTo(one);
        assertThat(all).hasSize((int) database.count("select count(p) from Person p where p.mergedInto is null"));
    }

    @Test
    void undoing_puts_both_back_exactly_as_they_were() {
        List<List<String>> keptBefore = state(kept);
        List<List<String>> otherBefore = state(other);
        List<String> foundBefore = found("Proba" + mark);

        long merge = merged();
        Parted parted = Desk.ask(ASKER, () -> merges.undo(merge));

        assertThat(parted.changed()).isEmpty();
        assertThat(parted.staying()).isEmpty();
        assertThat(state(kept)).isEqualTo(keptBefore);
        assertThat(state(other)).isEqualTo(otherBefore);
        assertThat(personOf(otherCode)).isEqualTo(other);
        assertThat(found("Proba" + mark)).isEqualTo(foundBefore);
    }

    @Test
    void undoing_leaves_and_tells_what_was_changed_since() {
        long merge = merged();
        amend(kept, draft -> {
            draft.setGivenName("Nova" + mark);
            draft.addPhone("060 222 3333", null);
        });

        Parted parted = Desk.ask(ASKER, () -> merges.undo(merge));

        assertThat(parted.changed()).containsExactly(MergeField.GIVEN_NAME, MergeField.PHONES);
        PersonDraft stays = Desk.ask(Role.CONSULTANT, () -> queries.draft(kept));
        assertThat(stays.getGivenName()).isEqualTo("Nova" + mark);
        assertThat(stays.getPhones())
                .extracting(PhoneDraft::getNumber)
                .hasSize(2)
                .contains("+381602223333");
    }

    @Test
    void after_the_thirtieth_day_nothing_can_be_undone_and_what_it_needs_is_forgotten() {
        long merge = merged();
        Instant late = Instant.now().plus(Duration.ofDays(31));
        HouseClock.at(late, () -> {
            assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.undo(merge)))
                    .hasMessage("person.merge.error.tooLate");
            merges.forget();
        });
        assertThat(database.sql("select count(*) from core_person_merge where id = ? and kept_before is null", merge))
                .isEqualTo(List.of(1L));
    }

    @Test
    void a_merged_person_takes_no_change_and_no_second_merge() {
        PersonDraft old = Desk.ask(Role.CONSULTANT, () -> queries.draft(other));
        long merge = merged();

        assertThatThrownBy(() -> Desk.as(Role.CONSULTANT, () -> people.amend(other, old)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.sheet(kept, other)))
                .isInstanceOf(NotFound.class);
        Desk.as(ASKER, () -> merges.undo(merge));
        assertThatThrownBy(() -> Desk.as(ASKER, () -> merges.undo(merge))).hasMessage("person.merge.error.tooLate");
    }
}
