package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** What tests of merging share: two people, each with a case, who are one. */
abstract class PersonMergeTrial {

    static final String ASKER = "zamenica";
    static final String APPROVER = "supervizorka";

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
    Clients clients;

    @Inject
    Database database;

    String mark;
    String keptCode;
    String otherCode;
    long kept;
    long other;

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

    static int number() {
        return ThreadLocalRandom.current().nextInt(100, 999);
    }

    String open(String given, String phone) {
        CaseFileDraft draft = new CaseFileDraft();
        draft.getData().getTeam().addAll(clients.desk());
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

    long personOf(String code) {
        return database.count("select f.personId from CaseFile f where f.code = ?1", code);
    }

    /** Everything that is known of somebody, to compare. */
    List<List<String>> state(long id) {
        PersonDraft draft = Desk.ask(Role.CONSULTANT, () -> queries.draft(id));
        List<List<String>> state = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            state.add(field.values(draft));
        }
        return state;
    }

    MergeDraft chosen() {
        MergeDraft draft = Desk.ask(ASKER, () -> merges.sheet(kept, other)).proposed();
        draft.getChoices().put(MergeField.GIVEN_NAME, MergeChoice.OTHER);
        draft.setReason("isti pasoš");
        return draft;
    }

    long asked() {
        MergeDraft draft = chosen();
        return Desk.ask(ASKER, () -> merges.ask(kept, other, draft));
    }

    ApprovalState approve(long request) {
        return Desk.ask(APPROVER, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    long merged() {
        assertThat(approve(asked())).isEqualTo(ApprovalState.APPROVED);
        return database.count("select max(m.id) from PersonMerge m where m.keptId = ?1", kept);
    }

    List<String> found(String typed) {
        return Desk.ask(Role.CONSULTANT, () -> search.find(typed, 30)).stream()
                .flatMap(hit -> hit.references().stream()
                        .filter(record -> Set.of(keptCode, otherCode).contains(record.code()))
                        .map(record -> hit.personId() + " " + record.code()))
                .sorted()
                .toList();
    }

    void amend(long id, java.util.function.Consumer<PersonDraft> change) {
        Desk.as(Role.CASE_MANAGER, () -> {
            PersonDraft draft = queries.draft(id);
            change.accept(draft);
            people.amend(id, draft);
        });
    }

    void leave(String code, String username) {
        database.change(
                "delete m from core_case_member m join core_case_file f on f.id = m.case_file_id"
                        + " join core_staff_account a on a.id = m.staff_id where f.code = ? and a.username = ?",
                code,
                username);
    }
}
