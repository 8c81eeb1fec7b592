package org.oslonac.core.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.leaving.LeavingSheet.Kind;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.staff.AccountDraft;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;
import org.oslonac.testing.inside.InServer;

/** Somebody who holds one of everything leaves, and nothing open is left in her hands. */
@InServer
class LeavingServiceIT {

    private static final String TAKER = "voditeljka";

    @Inject
    LeavingService leaving;

    @Inject
    StaffAdministration administration;

    @Inject
    CallBackService callBacks;

    @Inject
    RegularContactService rhythms;

    @Inject
    Clients clients;

    @Inject
    Database database;

    private long leaver;
    private Client client;

    @BeforeEach
    void oneOfEverything() {
        AccountDraft account = new AccountDraft();
        account.setUsername("test." + UUID.randomUUID().toString().replace("-", ""));
        account.setDisplayName("Test Odlazi");
        leaver = Desk.ask(Role.ADMIN, () -> administration.open(account));
        client = clients.open();
        Desk.as(Role.CASE_MANAGER, () -> {
            callBacks.promise(promise());
            rhythms.agree(rhythm());
        });
        work();
        rights();
        waysIn();
    }

    private void work() {
        hers("update core_case_file set owner_id = ? where id = ?");
        hers("insert into core_case_member (staff_id, case_file_id) values (?, ?)");
        hers("update core_call_back set assignee_id = ? where case_file_id = ?");
        hers("update core_regular_contact set responsible_id = ? where case_file_id = ?");
        hers("insert into core_break_glass (id, version, staff_id, case_file_id, granted_at, ends_at) values"
                + " (nextval(core_row_id), 1, ?, ?, utc_timestamp(6), date_add(utc_timestamp(6), interval 3 hour))");
        hers("insert into core_break_glass_notice (staff_id, grant_id)"
                + " select ?, id from core_break_glass where case_file_id = ?");
    }

    private void waysIn() {
        database.change("insert into core_second_factor (staff_id, secret) values (?, 'v1|0|test')", leaver);
        database.change("insert into core_spare_code (staff_id, code_hash) values (?, repeat('0', 64))", leaver);
        database.change(
                "insert into core_start_link (staff_id, token_hash, expires_at)"
                        + " values (?, sha2(uuid(), 256), date_add(utc_timestamp(6), interval 1 day))",
                leaver);
        database.change("insert into core_staff_role (staff_id, role) values (?, 'CASE_MANAGER')", leaver);
    }

    private void rights() {
        for (String who : List.of("staff_id, deputy_id", "deputy_id, staff_id")) {
            database.change(
                    "insert into core_staff_absence (version, " + who
                            + ", first_day, last_day, recorded_by, recorded_at)"
                            + " values (1, ?, ?, current_date, date_add(current_date, interval 2 day), ?, utc_timestamp(6))",
                    leaver,
                    staff("mobilni"),
                    leaver);
        }
        database.change(
                "insert into core_contact_draft (id, draft_key, staff_id, revision, form, started_at, updated_at, seen_at)"
                        + " values (nextval(core_row_id), uuid(), ?, 1, 'v1|0|test', utc_timestamp(6), utc_timestamp(6),"
                        + " utc_timestamp(6))",
                leaver);
        database.change("insert into core_approver_chain (staff_id, place) values (?, 99)", leaver);
        Desk.as(
                Role.ADMIN,
                () -> administration.askForRoles(
                        staff("mobilni"), Map.of(Role.FINANCE, 1).keySet()));
        database.change(
                "update core_approval set requested_by = ? where subject_type = 'ROLE_CHANGE' and state = 'SUBMITTED'"
                        + " order by id desc limit 1",
                leaver);
    }

    @AfterEach
    void nobodyStumblesOverThem() {
        database.change("delete from core_contact_draft where form = 'v1|0|test'");
        for (String table : List.of(
                "core_approver_chain", "core_second_factor", "core_spare_code", "core_start_link", "core_staff_role")) {
            database.change("delete from " + table + " where staff_id = ?", leaver);
        }
        database.change("delete from core_staff_absence where ? in (staff_id, deputy_id)", leaver);
    }

    private void hers(String sql) {
        database.change(sql, leaver, client.id());
    }

    private CallBackDraft promise() {
        CallBackDraft draft = new CallBackDraft();
        draft.setCaseFileId(client.id());
        draft.setDueAt(LocalDateTime.now(OfficeTime.ZONE).plusHours(1).withNano(0));
        return draft;
    }

    private RegularContactDraft rhythm() {
        RegularContactDraft draft = new RegularContactDraft();
        draft.setCaseFileId(client.id());
        draft.setEveryDays(7);
        return draft;
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

    @Test
    void everything_goes_to_others_and_nothing_open_points_to_her() {
        assertThat(sheet().kinds())
                .extracting(Kind::title)
                .containsExactly(
                        "leaving.kind.absences",
                        "leaving.kind.approvals",
                        "leaving.kind.calls",
                        "leaving.kind.cases",
                        "leaving.kind.deputy",
                        "leaving.kind.drafts",
                        "leaving.kind.emergencies",
                        "leaving.kind.teams");

        Map<String, Long> takers = takers(TAKER);
        assertThat(orphans()).as("one of everything").containsExactlyInAnyOrderElementsOf(StaffColumns.OPEN.keySet());
        Desk.as(Role.ADMIN, () -> leaving.close(leaver, takers));

        assertThat(sheet().closed()).isTrue();
        assertThat(sheet().kinds()).isEmpty();
        assertThat(database.sql(
                        "select f.owner_id, c.assignee_id, r.responsible_id from core_case_file f"
                                + " join core_call_back c on c.case_file_id = f.id"
                                + " join core_regular_contact r on r.case_file_id = f.id where f.id = ?",
                        client.id()))
                .allSatisfy(row -> assertThat((Object[]) row).containsOnly(staff(TAKER)));
        assertThat(orphans()).isEmpty();
    }

    /** What points to her in any column of any table, as far as it is open. */
    private List<String> orphans() {
        List<?> columns =
                database.sql("select concat(table_name, '.', column_name) from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name = 'core_staff_account'");
        return columns.stream()
                .map(String::valueOf)
                .filter(column -> !StaffColumns.HISTORY.contains(column))
                .filter(column -> {
                    String open = StaffColumns.OPEN.get(column);
                    assertThat(open)
                            .as("whether %s is history or something that a colleague holds", column)
                            .isNotNull();
                    String table = column.substring(0, column.indexOf('.'));
                    return ((Number) database.sql(
                                                    "select count(*) from " + table + " where " + column + " = ? and "
                                                            + open,
                                                    leaver)
                                            .get(0))
                                    .longValue()
                            > 0;
                })
                .collect(Collectors.toList());
    }

    @Test
    void without_a_taker_or_with_one_who_may_not_know_of_it_nothing_is_done() {
        Map<String, Long> takers = takers(TAKER);
        Map<String, Long> all = Map.copyOf(takers);
        takers.remove("leaving.kind.cases");
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.close(leaver, takers))
                        .isInstanceOfSatisfying(
                                LeavingRefused.class,
                                refusal -> assertThat(refusal.title()).isEqualTo("leaving.kind.cases")));

        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " values (nextval(core_row_id), ?, ?, 'CLIENT', ?, utc_timestamp(6))",
                client.id(),
                staff(TAKER),
                staff(TAKER));
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.close(leaver, all))
                        .isInstanceOf(DomainException.class)
                        .hasMessage("casefile.error.takerRelated"));
        database.change("delete from core_case_relation where case_file_id = ?", client.id());

        assertThat(sheet().closed()).isFalse();
        assertThat(sheet().kinds()).hasSize(8);
    }

    @Test
    void nobody_stands_in_on_days_on_which_she_is_away_herself() {
        database.change(
                "insert into core_staff_absence (version, staff_id, deputy_id, first_day, last_day, recorded_by, recorded_at)"
                        + " values (1, ?, ?, current_date, current_date, ?, utc_timestamp(6))",
                staff(TAKER),
                staff("mobilni"),
                staff(TAKER));
        Map<String, Long> takers = takers(TAKER);
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.close(leaver, takers)).hasMessage("absence.error.deputyAway"));
        database.change("delete from core_staff_absence where staff_id = ?", staff(TAKER));
        assertThat(sheet().closed()).isFalse();
    }

    @Test
    void the_last_who_can_approve_stays() {
        database.change("insert into core_staff_role (staff_id, role) values (?, 'SUPERVISOR')", leaver);
        Map<String, Long> takers = takers(TAKER);
        String others = " where id <> ? and id in (select staff_id from core_staff_role where role = 'SUPERVISOR')";
        database.change("update core_staff_account set enabled = false" + others, leaver);
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.close(leaver, takers)).hasMessage("leaving.error.lastApprover"));
        database.change("update core_staff_account set enabled = true" + others, leaver);
        assertThat(sheet().closed()).isFalse();
    }

    @Test
    void nobody_closes_her_own_account() {
        Desk.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> leaving.close(staff("admin"), Map.of()))
                        .hasMessage("staff.error.own"));
    }

    @Test
    void what_she_read_is_counted_without_what_it_was() {
        sheet();
        List<ReadingRow> rows = Desk.ask(Role.DPO, () -> leaving.reading(staff("admin")));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.times()).isPositive();
            assertThat(row.days()).isBetween(1L, 91L);
        });
    }
}
