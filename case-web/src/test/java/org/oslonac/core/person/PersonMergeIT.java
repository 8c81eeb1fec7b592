package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.HouseClock;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Two people become one when a second person allows it, and two again until the thirtieth day, with everything in place. */
@InServer
class PersonMergeIT {

    private static final String ASKER = "zamenica";
    private static final String APPROVER = "supervizorka";

    @Inject
    PersonMergeService merges;

    @Inject
    PersonService people;

    @Inject
    PersonQueries queries;

    @Inject
    PersonSearch search;

    @Inject
    CaseFileService cases;

    @Inject
    ApprovalService approvals;

    @Inject
    ApprovalQueries requests;

    @Inject
    Database database;

    private String mark;
    private String keptCode;
    private String otherCode;
    private long kept;
    private long other;

    @BeforeEach
    void twoWhoAreOne() {
        mark = ThreadLocalRandom.current()
                .ints(7, 0, 9)
                .collect(StringBuilder::new, (text, i) -> text.append("abgmoprtu".charAt(i)), StringBuilder::append)
                .toString();
        keptCode = open("Ljiljana", "060 0000" + number());
        otherCode = open("Liljana", "060 1111" + number());
        kept = personOf(keptCode);
        other = personOf(otherCode);
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100, 999);
    }

    private String open(String given, String phone) {
        CaseFileDraft draft = new CaseFileDraft();
        draft.getPerson().setGivenName(given + mark);
        draft.getPerson().setFamilyName("Proba" + mark);
        draft.getPerson().setCitizenships(Set.of(given.startsWith("Lj") ? "RS" : "MD"));
        draft.getPerson().addPhone(phone, null);
        DocumentDraft paper = new DocumentDraft();
        paper.setKind("PASSPORT");
        paper.setNumber(phone.replace(" ", "A"));
        draft.getPerson().getDocuments().add(paper);
        return Desk.ask(Role.CASE_MANAGER, () -> cases.open(draft)).text();
    }

    private long personOf(String code) {
        return database.count("select f.personId from CaseFile f where f.code = ?1", code);
    }

    /** Everything that is known of somebody, to compare. */
    private List<List<String>> state(long id) {
        PersonDraft draft = Desk.ask(Role.CONSULTANT, () -> queries.draft(id));
        List<List<String>> state = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            state.add(field.values(draft));
        }
        return state;
    }

    private MergeDraft chosen() {
        MergeDraft draft = Desk.ask(ASKER, () -> merges.sheet(kept, other)).proposed();
        draft.getChoices().put(MergeField.GIVEN_NAME, MergeChoice.OTHER);
        draft.setReason("isti pasoš");
        return draft;
    }

    private long asked() {
        MergeDraft draft = chosen();
        return Desk.ask(ASKER, () -> merges.ask(kept, other, draft));
    }

    private ApprovalState approve(long request) {
        return Desk.ask(APPROVER, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    private long merged() {
        assertThat(approve(asked())).isEqualTo(ApprovalState.APPROVED);
        return database.count("select max(m.id) from PersonMerge m where m.keptId = ?1", kept);
    }

    private List<String> found(String typed) {
        return Desk.ask(Role.CONSULTANT, () -> search.find(typed, 30)).stream()
                .flatMap(hit -> hit.references().stream().map(record -> hit.personId() + " " + record.code()))
                .sorted()
                .toList();
    }

    private void amend(long id, java.util.function.Consumer<PersonDraft> change) {
        Desk.as(Role.CASE_MANAGER, () -> {
            PersonDraft draft = queries.draft(id);
            change.accept(draft);
            people.amend(id, draft);
        });
    }

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
    void undoing_puts_both_back_exactly_as_they_were() {
        List<List<String>> keptBefore = state(kept);
        List<List<String>> otherBefore = state(other);
        List<String> foundBefore = found("Proba" + mark);

        Parted parted = Desk.ask(ASKER, () -> merges.undo(merged()));

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
    void a_change_of_one_of_them_voids_the_request() {
        long request = asked();
        amend(other, draft -> draft.setParentName("Proba"));

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        assertThat(personOf(otherCode)).isEqualTo(other);
    }

    @Test
    void a_new_case_of_the_other_voids_the_request_because_more_would_go_along() {
        long request = asked();
        CaseFileDraft draft = new CaseFileDraft();
        draft.setPersonId(other);
        Desk.as(Role.CASE_MANAGER, () -> cases.open(draft));

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
    }

    @Test
    void choices_made_over_an_old_state_are_refused() {
        MergeDraft draft = chosen();
        amend(kept, changed -> changed.setParentName("Proba"));

        assertThatThrownBy(() -> Desk.ask(ASKER, () -> merges.ask(kept, other, draft)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_same_wish_twice_is_one_and_nobody_approves_her_own() {
        MergeDraft draft = chosen();
        long request = Desk.ask(ASKER, () -> merges.ask(kept, other, draft));

        assertThat(Desk.ask(ASKER, () -> merges.ask(kept, other, draft))).isEqualTo(request);
        assertThatThrownBy(
                        () -> Desk.ask(ASKER, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft())))
                .hasMessage("approval.error.own");
    }

    @Test
    void the_approver_reads_what_stays_and_what_does_not() {
        long request = asked();

        assertThat(Desk.ask(APPROVER, () -> requests.details(request)).facts())
                .extracting(fact -> fact.key() + "=" + fact.value())
                .contains(
                        "person.givenName=Liljana" + mark,
                        "person.merge.dropped=Ljiljana" + mark,
                        "person.merge.moving=" + otherCode,
                        "person.merge.reason=isti pasoš");
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
                .hasMessage("person.merge.error.gone");
        Desk.as(ASKER, () -> merges.undo(merge));
        assertThatThrownBy(() -> Desk.as(ASKER, () -> merges.undo(merge))).hasMessage("person.merge.error.tooLate");
    }

    @Test
    void nothing_of_it_lies_readable_and_others_cannot_merge() {
        merged();
        assertThat(database.sql(
                        "select count(*) from core_person_merge where concat_ws('|', reason, kept_before,"
                                + " kept_phones, choices, moved) like ?",
                        "%" + mark + "%"))
                .isEqualTo(List.of(0L));
        for (String role : List.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.LAWYER, Role.ADMIN)) {
            assertThatThrownBy(() -> Desk.ask(role, merges::rows)).isInstanceOf(EJBAccessException.class);
        }
    }
}
