package org.oslonac.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.casefile.CaseFilter;
import org.oslonac.core.contact.ContactDraft;
import org.oslonac.core.contact.ContactFilter;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactService;
import org.oslonac.core.person.PersonSearch;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.Rollback;

/** What cannot be traced does not happen (Q17), and a trace holds no values. */
@InServer
class AuditIT {

    private static final PageRequest PAGE = new PageRequest(0, 5, "code", false);

    @Inject
    ContactService contacts;

    @Inject
    ContactQueries calls;

    @Inject
    CaseFileQueries cases;

    @Inject
    PersonSearch search;

    @Inject
    Timeline timeline;

    @Inject
    AuditVerification verification;

    @Inject
    AuditAnchors anchors;

    @Inject
    Clients clients;

    @Inject
    Rollback rollback;

    @Inject
    Database database;

    private static ContactDraft aCall() {
        ContactDraft draft = new ContactDraft();
        draft.setSubmissionKey(UUID.randomUUID().toString());
        draft.setStartedAt(Instant.now().minusSeconds(60));
        draft.setPurposes(Set.of("OTHER"));
        return draft;
    }

    private long rows() {
        return ((Number) database.sql("select count(*) from core_audit_event").get(0)).longValue();
    }

    private long latest() {
        return ((Number) database.sql("select max(id) from core_audit_event").get(0)).longValue();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_trace_of_what_did_not_happen() {
        long before = rows();
        Desk.as(
                Role.CONSULTANT,
                () -> assertThatThrownBy(() -> rollback.after(() -> contacts.save(aCall())))
                        .isInstanceOf(Rollback.Failed.class));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void where_no_trace_can_be_written_nothing_is_read_and_nothing_saved() {
        Clients.Client client = clients.open();
        ContactDraft draft = aCall();
        String code = Desk.ask(Role.CONSULTANT, () -> contacts.save(aCall()));
        database.define("rename table core_audit_event to core_audit_event_away");
        try {
            Desk.as(Role.CONSULTANT, () -> {
                assertFails(() -> calls.rows(ContactFilter.ALL, PAGE));
                assertFails(() -> calls.details(code));
                assertFails(() -> cases.rows(CaseFilter.ALL, PAGE));
                assertFails(() -> cases.details(client.code()));
                assertFails(() -> search.find("Osoba", 5));
                assertFails(() -> timeline.events(client.id(), Set.of(), null, 5));
                assertFails(() -> contacts.save(draft));
            });
        } finally {
            database.define("rename table core_audit_event_away to core_audit_event");
        }
        assertThat(database.count(
                        "select count(c) from Contact c where c.submissionKey = ?1", draft.getSubmissionKey()))
                .isZero();
        assertThat(database.sql("select sum(sequence) - (select count(*) from core_audit_event) from core_audit_head")
                        .get(0))
                .as("the heads were rolled back together with the act")
                .hasToString("0");
        assertThat(Desk.ask(Role.CONSULTANT, () -> contacts.save(draft))).startsWith("K-");
    }

    @Test
    void the_account_that_the_house_works_with_can_only_add_to_the_trail() {
        for (String table : List.of("core_audit_event", "core_audit_key")) {
            assertDenied("update " + table + " set id = id where 1 = 0");
            assertDenied("delete from " + table + " where 1 = 0");
            assertDenied("truncate table " + table);
            assertDenied("drop table " + table);
            assertDenied("alter table " + table + " comment 'x'");
        }
        assertDenied("delete from core_audit_head where 1 = 0");
        assertDenied("insert into core_audit_head (stream, sequence, mac) values (99, 0, repeat('x', 32))");
        assertDenied("update flyway_core set success = 1");
        assertDenied("create trigger t before insert on core_audit_event for each row set new.id = 1");
        assertDenied("grant update on core_audit_event to current_user()");
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> database.work(sql))
                .as(sql)
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void a_verification_finds_the_whole_trail_and_is_remembered() {
        Desk.as(Role.DPO, () -> {
            anchors.write();
            Verification found = verification.verify();
            assertThat(found.isIntact()).as(found.sentence()).isTrue();
            assertThat(found.rows()).isPositive();
            assertThat(found.anchors()).isPositive();
            assertThat(verification.last())
                    .get()
                    .extracting(VerificationRow::found)
                    .isEqualTo(found);
            assertThat(verification.lastAnchor()).isPresent();
        });
    }

    @Test
    void only_the_data_protection_officer_verifies() {
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> verification.verify()).isInstanceOf(EJBException.class));
    }

    private static void assertFails(Desk.Act act) {
        assertThatThrownBy(act::run).isInstanceOf(EJBException.class);
    }

    @Test
    void a_trace_says_who_and_what_and_holds_nothing_that_was_written() {
        String secret = "tajna" + UUID.randomUUID().toString().replace("-", "");
        long last = latest();
        ContactDraft draft = aCall();
        draft.setSummary(secret);
        draft.getCaller().setAnonymous(false);
        draft.getCaller().setLabel(secret);
        draft.getCaller().setNumber("060 555 1234");
        Desk.as(Role.CONSULTANT, () -> {
            String code = contacts.save(draft);
            ContactDraft facts = calls.details(code).facts();
            facts.setSummary(secret + " ispravljeno");
            contacts.correct(code, facts, secret);
            search.find(secret, 5);
            calls.rows(new ContactFilter(null, null, null, null, null, null, null, null, false, secret), PAGE);
        });

        assertThat(database.sql(
                        "select count(*) from core_audit_event where id > ? and (fields like ? or fields like '%1234%')",
                        last, "%" + secret + "%"))
                .isEqualTo(List.of(0L));
        long consultant = database.count("select a.id from StaffAccount a where a.username = 'konsultantkinja'");
        assertThat(database.sql(
                        "select group_concat(distinct action order by action) from core_audit_event"
                                + " where id > ? and staff_id = ?",
                        last,
                        consultant))
                .isEqualTo(List.of("CHANGED,CREATED,LISTED,READ,SEARCHED"));
    }
}
