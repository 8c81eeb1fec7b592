package org.oslonac.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFileService;
import org.oslonac.core.casefile.CaseNoteDraft;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.contact.ErasureCalls;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.person.api.PersonReferences.Reference;
import org.oslonac.core.safecontact.NumberDraft;
import org.oslonac.core.safecontact.SafeContactDraft;
import org.oslonac.core.safecontact.SafeContactService;
import org.oslonac.core.shared.NotFound;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** What is erased is gone for everybody, and nothing is erased by one person alone. */
@InServer
class ErasureServiceIT {

    private static final String NUMBER = "060 444 7788";

    @Inject
    ErasureService erasures;

    @Inject
    ApprovalService approvals;

    @Inject
    CaseFileService service;

    @Inject
    CaseFileQueries cases;

    @Inject
    ContactService contacts;

    @Inject
    ContactQueries calls;

    @Inject
    SafeContactService safety;

    @Inject
    PersonSearch search;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private static ErasureDraft draft(Client client) {
        ErasureDraft draft = new ErasureDraft();
        draft.setCode(client.code());
        draft.setGround(ErasureGround.HER_REQUEST);
        draft.setReceivedOn(LocalDate.now().minusDays(3));
        draft.setReason("Zahtev je primljen pismom.");
        return draft;
    }

    private void write(Client client) {
        CaseNoteDraft note = new CaseNoteDraft();
        note.setBody("Izmišljena beleška.");
        Desk.as(Role.CASE_MANAGER, () -> service.write(client.code(), note));
    }

    private Client closed() {
        Client client = clients.open();
        write(client);
        close(client);
        return client;
    }

    private void close(Client client) {
        database.change("update core_case_file set status = 'CLOSED' where id = ?", client.id());
    }

    private long ask(Client client) {
        Desk.as(Role.DPO, () -> erasures.ask(draft(client)));
        return ((Number) database.sql(
                                "select a.id from core_approval a join core_case_erasure e on e.id = a.subject_id"
                                        + " where a.subject_type = 'CASE_ERASURE' and e.case_file_id = ?"
                                        + " order by a.id desc limit 1",
                                client.id())
                        .get(0))
                .longValue();
    }

    private ApprovalState approve(long request) {
        return Desk.ask("supervizorka", () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    private long person(Client client) {
        return database.count("select f.personId from CaseFile f where f.id = ?1", client.id());
    }

    private Object one(String sql, Object... values) {
        return database.sql(sql, values).get(0);
    }

    private long keys(String kind, long owner) {
        return ((Number) one(
                        "select count(*) from core_data_key where owner_kind = ? and owner_id = ? and wrapped is not null",
                        kind,
                        owner))
                .longValue();
    }

    private String withAPlanAndACall(Client client) {
        write(client);
        SafeContactDraft plan = new SafeContactDraft();
        NumberDraft hers = new NumberDraft();
        hers.setNumber(NUMBER);
        plan.getNumbers().add(hers);
        Desk.as(Role.CASE_MANAGER, () -> safety.agree(client.id(), plan));
        return Desk.ask(Role.CONSULTANT, () -> contacts.save(ErasureCalls.about(client.id(), NUMBER)));
    }

    @Test
    void after_a_second_person_agrees_nothing_of_her_can_be_read_and_the_proof_stays() {
        Client client = clients.open();
        String code = withAPlanAndACall(client);
        long contact = database.count("select c.id from Contact c where c.code = ?1", code);
        close(client);

        assertThat(approve(ask(client))).isEqualTo(ApprovalState.APPROVED);

        assertThatThrownBy(() -> Desk.ask(Role.CASE_MANAGER, () -> cases.details(client.code())))
                .isInstanceOf(NotFound.class);
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> search.find(client.code(), 20)))
                .flatExtracting(PersonHit::references)
                .extracting(Reference::code)
                .as("longer codes may begin so")
                .doesNotContain(client.code());
        assertThat(keys("CASE", client.id()) + keys("PERSON", person(client)) + keys("CONTACT", contact))
                .isZero();
        assertThat(one("select concat_ws('', number_hash, number_tail) from core_contact where id = ?", contact))
                .isEqualTo("");
        assertThat(Desk.ask(Role.CONSULTANT, () -> calls.details(code)).facts().getSummary())
                .isNull();
        assertThat(database.sql(
                        "select n.tail from core_safe_contact_number n join core_safe_contact_plan p on p.id = n.plan_id"
                                + " where p.case_file_id = ?",
                        client.id()))
                .isEmpty();
        ErasureRow row = Desk.ask(Role.DPO, () -> erasures.rows(new PageRequest(0, 10, "", false)))
                .rows()
                .get(0);
        assertThat(row.code()).isEqualTo(client.code());
        assertThat(row.isDone()).isTrue();
        assertThat(row.approvedBy()).isNotEqualTo(row.requestedBy());
        assertThat(database.count(
                        "select count(e) from AuditEvent e where e.subject = 'case_file' and e.subjectId = ?1"
                                + " and e.fields = 'erased'",
                        client.id()))
                .isEqualTo(1);
    }

    @Test
    void who_has_another_case_and_what_is_about_somebody_else_stay() {
        Client client = closed();
        Client other = clients.open();
        long person = person(client);
        database.change("update core_case_file set person_id = ? where id = ?", person, other.id());
        ContactDraft call = ErasureCalls.about(client.id(), NUMBER);
        call.getClients().add(other.id());
        String code = Desk.ask(Role.CONSULTANT, () -> contacts.save(call));

        approve(ask(client));

        assertThat(keys("CASE", client.id())).isZero();
        assertThat(keys("PERSON", person)).isPositive();
        assertThat(Desk.ask(Role.CONSULTANT, () -> calls.details(code)).facts().getSummary())
                .isNotNull();
        assertThat(Desk.ask(Role.CASE_MANAGER, () -> cases.details(other.code()))
                        .initials())
                .isEqualTo("T. O.");
    }

    @Test
    void an_open_case_is_not_erased_and_neither_is_one_that_was_opened_again() {
        Client open = clients.open();
        Desk.as(
                Role.DPO,
                () -> assertThatThrownBy(() -> erasures.ask(draft(open)))
                        .isInstanceOfSatisfying(
                                ErasureRefused.class,
                                refusal -> assertThat(refusal.holds()).containsExactly("erasure.hold.open")));

        Client reopened = closed();
        long request = ask(reopened);
        database.change("update core_case_file set status = 'ACTIVE' where id = ?", reopened.id());
        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        assertThat(keys("CASE", reopened.id())).isPositive();
    }

    @Test
    void what_was_written_after_the_request_voids_it() {
        Client client = closed();
        long request = ask(client);
        write(client);

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        assertThat(keys("CASE", client.id())).isPositive();
    }

    @Test
    void the_same_wish_twice_is_one_and_bad_wishes_are_refused() {
        Client client = closed();
        assertThat(ask(client)).isEqualTo(ask(client));
        ErasureDraft undated = draft(client);
        undated.setReceivedOn(null);
        ErasureDraft dated = draft(client);
        dated.setGround(ErasureGround.KEPT_LONG_ENOUGH);
        ErasureDraft early = draft(client);
        early.setReceivedOn(LocalDate.now().plusDays(2));
        ErasureDraft nobody = draft(client);
        nobody.setCode("A-1999-999");

        assertRefused(undated, "receivedOn");
        assertRefused(dated, "receivedOnNeedless");
        assertRefused(early, "receivedLater");
        assertRefused(nobody, "code");
    }

    private void assertRefused(ErasureDraft draft, String reason) {
        Desk.as(Role.DPO, () -> assertThatThrownBy(() -> erasures.ask(draft)).hasMessage("erasure.error." + reason));
    }
}
