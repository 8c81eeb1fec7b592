package org.oslonac.core.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.oslonac.core.access.Role;
import org.oslonac.core.callback.CallBackDraft;
import org.oslonac.core.callback.CallBackService;
import org.oslonac.core.callback.RegularContactDraft;
import org.oslonac.core.callback.RegularContactService;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.staff.AccountDraft;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Clients.Client;
import org.oslonac.testing.inside.Database;
import org.oslonac.testing.inside.Desk;

/** A colleague who holds one of everything that can be held. */
@ApplicationScoped
class HolderOfEverything {

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

    /** @return her id */
    long begin() {
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
        return leaver;
    }

    /** The client whose case she leads. */
    Client client() {
        return client;
    }

    /** What is sealed with no key, and what other tests would stumble over. */
    void forget() {
        database.change("delete from core_contact_draft where form = 'v1|0|test'");
        for (String table : List.of(
                "core_approver_chain", "core_second_factor", "core_spare_code", "core_start_link", "core_staff_role")) {
            database.change("delete from " + table + " where staff_id = ?", leaver);
        }
        database.change("delete from core_staff_absence where ? in (staff_id, deputy_id)", leaver);
    }

    private void waysIn() {
        database.change("insert into core_staff_role (staff_id, role) values (?, 'CONSULTANT')", leaver);
        Desk.as(Role.ADMIN, () -> administration.startLink(leaver));
        database.change(
                "insert into core_second_factor (staff_id, secret, confirmed_at) values (?, 'v1|0|test', utc_timestamp(6))",
                leaver);
        database.change("insert into core_spare_code (staff_id, code_hash) values (?, sha2('test', 256))", leaver);
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
        Desk.as(Role.ADMIN, () -> administration.askForRoles(staff("mobilni"), Set.of(Role.FINANCE)));
        database.change(
                "update core_approval set requested_by = ? where subject_type = 'ROLE_CHANGE' and state = 'SUBMITTED'"
                        + " order by id desc limit 1",
                leaver);
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
}
