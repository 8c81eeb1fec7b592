package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.person.PersonHit.Match;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Rollback;
import org.oslonac.web.demo.DemoAccounts;

/** The search box finds a client by any fragment in either script, and nobody by what the asker may not see. */
@InServer
class PersonSearchIT {

    private static final Set<String> SEARCHERS =
            Set.of(Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR, Role.LAWYER);
    private static final int MANY = 50;

    @Inject
    PersonSearch search;

    @Inject
    PersonService people;

    @Inject
    PersonQueries queries;

    @Inject
    CaseFileService cases;

    @Inject
    Clients clients;

    @Inject
    Rollback rollback;

    @Inject
    Database database;

    /** Letters of this test alone, so that nobody else's people are among the hits. */
    private String mark;

    private String code;
    private String phone;

    @BeforeEach
    void aClient() {
        mark = letters();
        phone = "060" + (1_000_000 + ThreadLocalRandom.current().nextInt(8_999_999));
        code = open("Љиљана" + mark, "Ђорђевић" + mark, "Ljilja" + mark, phone);
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            letters.append("abgmoprtu".charAt(ThreadLocalRandom.current().nextInt(9)));
        }
        return letters.toString();
    }

    private String open(String given, String family, String alias, String number) {
        CaseFileDraft draft = new CaseFileDraft();
        draft.getPerson().setGivenName(given);
        draft.getPerson().setFamilyName(family);
        draft.getPerson().setAliases(alias);
        draft.getPerson().setNationalNumber("0101990" + number.substring(number.length() - 6));
        draft.getPerson().addPhone(number, null);
        draft.getData().getTeam().addAll(clients.desk());
        return Desk.ask(Role.CASE_MANAGER, () -> cases.open(draft)).text();
    }

    private List<PersonHit> find(String who, String typed) {
        return Desk.ask(who, () -> search.find(typed, MANY));
    }

    private void assertFound(String typed, Match match) {
        assertThat(find(Role.CONSULTANT, typed)).as(typed).anySatisfy(hit -> {
            assertThat(hit.references())
                    .extracting(reference -> reference.code())
                    .contains(code);
            assertThat(hit.match()).isEqualTo(match);
        });
    }

    private boolean isFound(String who, String typed, String wanted) {
        return find(who, typed).stream()
                .flatMap(hit -> hit.references().stream())
                .anyMatch(reference -> reference.code().equals(wanted));
    }

    @Test
    void every_spelling_of_her_name_in_either_script_finds_her() {
        List.of("Đorđević", "Djordjevic", "Dordevic", "ЂОРЂЕВИЋ", "đorđević", "dordević")
                .forEach(family -> assertFound(family + mark, Match.NAME));
        List.of("Ljiljana", "ЉИЉАНА", "ljiljana").forEach(given -> assertFound(given + mark, Match.NAME));
        assertFound("Djordjevic" + mark + " Ljiljana" + mark.substring(0, 3), Match.NAME);
        assertFound("ljilja" + mark, Match.ALIAS);
    }

    @Test
    void a_beginning_is_enough() {
        assertFound("Ljiljana" + mark.substring(0, 5), Match.NAME);
        assertFound("ЉИЉана" + mark.substring(0, 5), Match.NAME);
    }

    @Test
    void the_end_of_her_telephone_and_her_personal_number_find_her() {
        assertFound(phone.substring(phone.length() - 7), Match.PHONE);
        assertFound("+381 " + phone.substring(1), Match.PHONE);
        assertFound("0101990" + phone.substring(phone.length() - 6), Match.NUMBER);
    }

    @Test
    void her_case_finds_her_with_and_without_dashes_and_with_a_cyrillic_letter() {
        List.of(code, code.replace("-", ""), code.replace('A', 'А'), code.toLowerCase(), code.substring(2))
                .forEach(typed -> assertFound(typed, Match.CODE));
    }

    @Test
    void a_slip_of_the_finger_is_forgiven() {
        assertFound("Ljiljnaa" + mark, Match.SIMILAR);
    }

    @Test
    void a_hit_holds_initials_and_never_a_name() {
        PersonHit hit = find(Role.CONSULTANT, "Djordjevic" + mark).get(0);
        assertThat(hit.initials()).isEqualTo("Љ. Ђ.");
        assertThat(hit.toString()).doesNotContain(mark);
    }

    @Test
    void a_lawyer_finds_by_name_and_code_and_not_by_telephone() {
        assertThat(isFound(Role.LAWYER, "Djordjevic" + mark, code)).isTrue();
        assertThat(isFound(Role.LAWYER, code, code)).isTrue();
        assertThat(isFound(Role.LAWYER, phone.substring(2), code)).isFalse();
    }

    @Test
    void other_roles_do_not_search_at_all() {
        DemoAccounts.ALL.stream()
                .map(DemoAccounts.Account::role)
                .filter(role -> !SEARCHERS.contains(role))
                .distinct()
                .forEach(role -> assertThatThrownBy(() -> find(role, mark)).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void a_change_is_found_after_its_commit_and_the_old_name_no_more() {
        find(Role.CONSULTANT, mark);
        long id = person();
        PersonDraft draft = Desk.ask(Role.CASE_MANAGER, () -> queries.draft(id));
        draft.setFamilyName("Novakovska" + mark);
        Desk.as(Role.CASE_MANAGER, () -> people.amend(id, draft));

        assertFound("Novakovska" + mark, Match.NAME);
        assertThat(isFound(Role.CONSULTANT, "Djordjevic" + mark, code)).isFalse();
    }

    private long person() {
        return database.count("select f.personId from CaseFile f where f.code = ?1", code);
    }

    @Test
    void a_change_that_is_rolled_back_leaves_the_index_as_it_was() {
        long id = person();
        PersonDraft draft = Desk.ask(Role.CASE_MANAGER, () -> queries.draft(id));
        draft.setFamilyName("Propalo" + mark);
        Desk.as(
                Role.CASE_MANAGER,
                () -> assertThatThrownBy(() -> rollback.after(() -> people.amend(id, draft)))
                        .isInstanceOf(Rollback.Failed.class));

        assertThat(find(Role.CONSULTANT, "Propalo" + mark)).isEmpty();
        assertFound("Djordjevic" + mark, Match.NAME);
    }

    @Test
    void somebody_without_a_record_that_can_be_opened_is_not_shown() {
        PersonDraft alone = new PersonDraft();
        alone.setGivenName("Sama" + mark);
        Desk.as(Role.CASE_MANAGER, () -> people.add(alone));

        assertThat(find(Role.CONSULTANT, "Sama" + mark)).isEmpty();
    }

    @Test
    void too_little_too_much_and_odd_signs_find_nobody() {
        for (String typed : List.of("", " ", "l", "%", "__", "x".repeat(101), "<script>", "' or 1=1 --", "😀😀")) {
            assertThat(isFound(Role.CONSULTANT, typed, code)).as(typed).isFalse();
        }
    }

    @Test
    void a_search_leaves_a_trace_of_its_hits_and_nothing_of_what_was_typed() {
        int hits = find(Role.CONSULTANT, "Djordjevic" + mark).size();
        long before = traces(hits);
        find(Role.CONSULTANT, "Djordjevic" + mark);

        assertThat(hits).isPositive();
        assertThat(traces(hits)).isEqualTo(before + 1);
        assertThat(database.sql("select count(*) from core_audit_event where fields like ?", "%" + mark + "%"))
                .isEqualTo(List.of(0L));
    }

    private boolean isAlike(String who, PersonDraft typed, Long self) {
        return Desk.ask(who, () -> search.alike(typed, self, 5)).stream()
                .flatMap(hit -> hit.references().stream())
                .anyMatch(reference -> reference.code().equals(code));
    }

    @Test
    void while_somebody_is_written_down_the_house_says_whom_it_knows_already() {
        PersonDraft typed = new PersonDraft();
        typed.setGivenName("Ljiljana" + mark);
        typed.setFamilyName("Djordjevich" + mark);
        assertThat(isAlike(Role.CONSULTANT, typed, null)).isTrue();
        assertThat(isAlike(Role.CONSULTANT, typed, person())).isFalse();

        PersonDraft byNumber = new PersonDraft();
        byNumber.addPhone(phone, null);
        assertThat(isAlike(Role.CONSULTANT, byNumber, null)).isTrue();
        PersonDraft byNational = new PersonDraft();
        byNational.setNationalNumber("0101990" + phone.substring(phone.length() - 6));
        assertThat(isAlike(Role.CONSULTANT, byNational, null)).isTrue();
    }

    @Test
    void what_a_colleague_may_not_see_does_not_betray_anybody_while_she_types() {
        PersonDraft byNumber = new PersonDraft();
        byNumber.addPhone(phone, null);

        assertThat(isAlike(Role.LAWYER, byNumber, null)).isFalse();
    }

    private long traces(int hits) {
        return database.count(
                "select count(e) from AuditEvent e where e.subject = 'person'"
                        + " and e.action = org.oslonac.core.audit.AuditAction.SEARCHED and e.fields = ?1",
                "hits=" + hits);
    }
}
