package org.oslonac.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.casefile.CaseFileDraft;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.shared.ChangedMeanwhile;
import org.oslonac.core.shared.NotFound;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Who somebody is: kept as it is known, shown to those who may know, with a trace. */
@InServer
class PersonServiceIT {

    @Inject
    PersonService people;

    @Inject
    PersonQueries queries;

    @Inject
    CaseFileService cases;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private static PersonDraft aPerson() {
        PersonDraft draft = new PersonDraft();
        draft.setGivenName("Test");
        draft.setFamilyName("Osoba");
        draft.setCitizenships(Set.of("RS", "MD"));
        draft.addPhone("060 000 4417", "sestrin");
        return draft;
    }

    /** People are known by their cases: one is opened for her, with everybody at the desk on its team. */
    private long add(PersonDraft draft) {
        CaseFileDraft opening = new CaseFileDraft();
        opening.setPerson(draft);
        opening.getData().getTeam().addAll(clients.desk());
        String code = Desk.ask(Role.CONSULTANT, () -> cases.open(opening)).text();
        return database.count("select f.personId from CaseFile f where f.code = ?1", code);
    }

    private PersonDraft reveal(String who, long id) {
        return Desk.ask(who, () -> queries.reveal(id));
    }

    private long traces(AuditAction action, long id) {
        return database.count(
                "select count(e) from AuditEvent e where e.action = ?1 and e.subject = 'person' and e.subjectId = ?2",
                action,
                id);
    }

    @Test
    void nothing_need_be_known_and_unknown_is_not_no() {
        PersonDraft read = reveal(Role.CONSULTANT, add(new PersonDraft()));

        assertThat(read.getGivenName()).isNull();
        assertThat(read.getBirthDate()).isNull();
        assertThat(read.getBirthYear()).isNull();
        assertThat(read.getCitizenships()).isEmpty();
    }

    @Test
    void what_was_written_comes_back_and_the_number_in_the_form_in_which_it_is_dialled() {
        PersonDraft read = reveal(Role.CONSULTANT, add(aPerson()));

        assertThat(read.getFamilyName()).isEqualTo("Osoba");
        assertThat(read.getCitizenships()).containsExactlyInAnyOrder("RS", "MD");
        assertThat(read.getPhones()).extracting(PhoneDraft::getNumber).containsExactly("+381600004417");
    }

    @Test
    void who_may_not_contact_her_sees_no_telephone() {
        assertThat(reveal(Role.LAWYER, add(aPerson())).getPhones()).isEmpty();
    }

    @Test
    void uncovering_her_leaves_a_trace() {
        long id = add(aPerson());
        reveal(Role.SUPERVISOR, id);

        assertThat(traces(AuditAction.CREATED, id)).isEqualTo(1);
        assertThat(traces(AuditAction.REVEALED, id)).isEqualTo(1);
    }

    @Test
    void an_amendment_from_an_old_state_writes_over_nothing() {
        long id = add(aPerson());
        PersonDraft mine = Desk.ask(Role.CONSULTANT, () -> queries.draft(id));
        PersonDraft hers = Desk.ask(Role.SUPERVISOR, () -> queries.draft(id));
        hers.getPhones().clear();
        Desk.as(Role.SUPERVISOR, () -> people.amend(id, hers));

        mine.setGivenName("Druga");
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> people.amend(id, mine)).isInstanceOf(ChangedMeanwhile.class));
        assertThat(reveal(Role.CONSULTANT, id).getGivenName()).isEqualTo("Test");
    }

    @Test
    void nobody_is_born_in_the_future_and_no_number_has_letters_in_it() {
        PersonDraft unborn = aPerson();
        unborn.setBirthDate(LocalDate.now().plusDays(2));
        assertThatThrownBy(() -> add(unborn)).hasMessage("person.error.bornInFuture");

        PersonDraft misspelt = new PersonDraft();
        misspelt.addPhone("060 000 441О", null);
        assertThatThrownBy(() -> add(misspelt)).hasMessage("person.error.phone");
    }

    @Test
    void a_person_who_is_not_there_is_not_found_and_other_roles_are_refused() {
        assertThatThrownBy(() -> reveal(Role.CONSULTANT, Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        long id = add(aPerson());
        for (String role : List.of(Role.ANALYST, Role.DPO, Role.ADMIN, Role.FINANCE)) {
            assertThatThrownBy(() -> reveal(role, id)).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> Desk.ask(Role.LAWYER, () -> queries.draft(id))).isInstanceOf(EJBAccessException.class);
    }
}
