package org.oslonac.core.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.approval.ApprovalQueries;
import org.oslonac.core.approval.ApprovalService;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.approval.Decision;
import org.oslonac.core.approval.DecisionDraft;
import org.oslonac.core.approval.api.Fact;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.casefile.CaseFileQueries;
import org.oslonac.core.leaving.LeavingSheet.Kind;
import org.oslonac.core.shared.DomainException;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Somebody who holds one of everything leaves, and nothing open is left in her hands. */
@InServer
class LeavingServiceIT {

    private static final String TAKER = "voditeljka";
    private static final String CASES = "leaving.kind.cases";
    private static final String[] EVERYTHING = {
        "leaving.kind.absences",
        "leaving.kind.approvals",
        "leaving.kind.calls",
        CASES,
        "leaving.kind.deputy",
        "leaving.kind.drafts",
        "leaving.kind.emergencies",
        "leaving.kind.teams"
    };

    @Inject
    LeavingService leaving;

    @Inject
    LeaverQueries leavers;

    @Inject
    ApprovalService approvals;

    @Inject
    ApprovalQueries approvalQueries;

    @Inject
    CaseFileQueries files;

    @Inject
    HolderOfEverything holder;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private long leaver;
    private Client client;

    @BeforeEach
    void oneOfEverything() {
        leaver = holder.begin();
        client = holder.client();
    }

    @AfterEach
    void nobodyStumblesOverThem() {
        holder.forget();
    }

    private long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }

    private LeavingSheet sheet() {
        return Desk.ask(Role.ADMIN, () -> leaving.sheet(leaver));
    }

    private Map<String, Long> takers(String username) {
        Map<String, Long> takers = new HashMap<>();
        sheet().kinds().stream().filter(Kind::handedOver).forEach(kind -> takers.put(kind.title(), staff(username)));
        return takers;
    }

    private long asked() {
        Map<String, Long> takers = takers(TAKER);
        return Desk.ask(Role.ADMIN, () -> leaving.ask(leaver, takers));
    }

    private ApprovalState approve(long request) {
        return Desk.ask(Role.SUPERVISOR, () -> approvals.decide(request, Decision.APPROVE, new DecisionDraft()));
    }

    @Test
    void everything_goes_to_others_and_nothing_open_points_to_her() {
        assertThat(sheet().kinds()).extracting(Kind::title).containsExactly(EVERYTHING);
        assertThat(open()).containsExactlyInAnyOrderElementsOf(StaffColumns.OPEN.keySet());

        assertThat(approve(asked())).isEqualTo(ApprovalState.APPROVED);

        assertThat(sheet().closed()).isTrue();
        assertThat(sheet().kinds()).isEmpty();
        assertThat(database.sql(
                        "select f.owner_id, c.assignee_id, r.responsible_id from core_case_file f"
                                + " join core_call_back c on c.case_file_id = f.id"
                                + " join core_regular_contact r on r.case_file_id = f.id where f.id = ?",
                        client.id()))
                .allSatisfy(row -> assertThat((Object[]) row).containsOnly(staff(TAKER)));
        assertThat(open()).isEmpty();
        assertThat(Desk.ask(Role.DPO, leavers::rows)).anySatisfy(row -> {
            assertThat(row.staffId()).isEqualTo(leaver);
            assertThat(row.closedAt()).isNotNull();
            assertThat(row.approvedBy()).isNotEqualTo(row.requestedBy());
        });
    }

    /** What is open and points to her, in any column of any table that can. */
    private List<String> open() {
        List<String> pointers = pointers();
        assertThat(pointers)
                .filteredOn(column -> !StaffColumns.isKnown(column))
                .as("whether they are history or something that a colleague holds")
                .isEmpty();
        return pointers.stream()
                .filter(StaffColumns.OPEN::containsKey)
                .filter(column -> count("select count(*) from " + column.substring(0, column.indexOf('.')) + " where "
                                + column + " = ? and " + StaffColumns.OPEN.get(column))
                        > 0)
                .toList();
    }

    private List<String> pointers() {
        return database.sql(StaffColumns.POINTERS).stream().map(String::valueOf).toList();
    }

    private long count(String sql) {
        return ((Number) database.sql(sql, leaver).get(0)).longValue();
    }

    @Test
    void the_administrator_sees_numbers_and_the_supervisor_reads_the_codes() {
        assertThat(sheet().kinds())
                .filteredOn(kind -> kind.title().equals(CASES))
                .singleElement()
                .satisfies(kind -> {
                    assertThat(kind.count()).isEqualTo(1);
                    assertThat(kind.held()).isEmpty();
                });

        long request = asked();

        assertThat(Desk.ask(Role.SUPERVISOR, () -> approvalQueries.details(request))
                        .facts())
                .contains(Fact.text(CASES, "1: " + client.code()), Fact.text("leaving.takes", "Probna Voditeljka"));
        assertThat(sheet().waiting()).isEqualTo(request);
        assertThat(asked()).as("the same again").isEqualTo(request);
        assertThat(sheet().closed()).isFalse();
    }

    @Test
    void what_comes_after_the_request_voids_it_and_what_ends_does_not() {
        long request = asked();
        database.change("update core_call_back set state = 'DONE' where case_file_id = ?", client.id());
        database.change("delete from core_case_member where staff_id = ?", leaver);
        assertThat(isVoid(request)).isFalse();

        database.change(
                "update core_case_file set owner_id = ? where id = ?",
                leaver,
                clients.open().id());

        assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        assertThat(sheet().closed()).isFalse();
    }

    private boolean isVoid(long request) {
        return Desk.ask(Role.SUPERVISOR, () -> approvalQueries.details(request)).changed();
    }

    @Test
    void a_taker_who_may_no_longer_take_it_voids_the_request() {
        long request = asked();
        database.change("update core_staff_account set enabled = false where username = ?", TAKER);
        try {
            assertThat(approve(request)).isEqualTo(ApprovalState.VOID);
        } finally {
            database.change("update core_staff_account set enabled = true where username = ?", TAKER);
        }
    }

    @Test
    void without_a_taker_or_with_one_who_may_not_know_of_it_nothing_is_done() {
        Map<String, Long> takers = takers(TAKER);
        takers.remove(CASES);
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.ask(leaver, takers))
                        .isInstanceOfSatisfying(
                                LeavingRefused.class,
                                refusal -> assertThat(refusal.title()).isEqualTo(CASES)));

        long request = asked();
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " values (nextval(core_row_id), ?, ?, 'CLIENT', ?, utc_timestamp(6))",
                client.id(),
                staff(TAKER),
                staff(TAKER));
        assertThatThrownBy(() -> approve(request))
                .isInstanceOf(DomainException.class)
                .hasMessage("casefile.error.takerRelated");
        database.change("delete from core_case_relation where case_file_id = ?", client.id());

        assertThat(sheet().closed()).isFalse();
        assertThat(sheet().kinds()).extracting(Kind::title).containsExactly(EVERYTHING);
    }

    @Test
    void nobody_stands_in_on_days_on_which_she_is_away_herself() {
        database.change(
                "insert into core_staff_absence (version, staff_id, deputy_id, first_day, last_day, recorded_by, recorded_at)"
                        + " values (1, ?, ?, current_date, current_date, ?, utc_timestamp(6))",
                staff(TAKER),
                staff("mobilni"),
                staff(TAKER));
        long request = asked();
        try {
            assertThatThrownBy(() -> approve(request)).hasMessage("absence.error.deputyAway");
        } finally {
            database.change("delete from core_staff_absence where staff_id = ?", staff(TAKER));
        }
        assertThat(sheet().closed()).isFalse();
    }

    @Test
    void the_last_who_can_approve_stays() {
        database.change("insert into core_staff_role (staff_id, role) values (?, 'SUPERVISOR')", leaver);
        String others = " where id <> ? and id in (select staff_id from core_staff_role where role = 'SUPERVISOR')";
        database.change("update core_staff_account set enabled = false" + others, leaver);
        try {
            assertThatThrownBy(this::asked).hasMessage("leaving.error.lastApprover");
        } finally {
            database.change("update core_staff_account set enabled = true" + others, leaver);
        }
        assertThat(sheet().waiting()).isNull();
    }

    @Test
    void nobody_asks_to_close_her_own_account() {
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.ask(staff("admin"), Map.of()))
                        .hasMessage("staff.error.own"));
    }

    @Test
    void what_she_read_is_counted_by_kind_and_for_the_officer_by_case() {
        Desk.as(TAKER, () -> files.details(client.code()));

        assertThat(Desk.ask(Role.ADMIN, () -> leavers.reading(staff(TAKER))))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.times()).isPositive();
                    assertThat(row.days()).isBetween(1L, 91L);
                });
        assertThat(Desk.ask(Role.DPO, () -> leavers.cases(staff(TAKER))))
                .contains(new ReadCaseRow(client.code(), AuditAction.READ, 1));
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leavers.cases(staff(TAKER))).isInstanceOf(EJBAccessException.class));
        assertThat(database.sql(
                        "select count(*) from core_audit_event where subject = 'leaver_reading' and subject_id = ?",
                        staff(TAKER)))
                .allSatisfy(rows -> assertThat(((Number) rows).longValue()).isPositive());
    }
}
