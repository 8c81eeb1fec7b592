package org.oslonac.core.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.oslonac.testing.inside.Clients;
import org.oslonac.testing.inside.Database;

/** What tests of need-to-know share: cases whose team lacks somebody, and the ways to let her in or out. */
abstract class AccessTrial {

    static final String STRANGER = "konsultantkinja";

    @Inject
    Clients clients;

    @Inject
    Database database;

    long staff(String username) {
        return database.count("select a.id from StaffAccount a where a.username = ?1", username);
    }

    void join(Clients.Client client, String username) {
        database.change("insert ignore into core_case_member values (?, ?)", client.id(), staff(username));
    }

    void leave(Clients.Client client, String username) {
        database.change(
                "delete from core_case_member where case_file_id = ? and staff_id = ?", client.id(), staff(username));
    }

    void relate(Clients.Client client, String username) {
        database.change(
                "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                        + " values (nextval(core_row_id), ?, ?, 'CLIENT', ?, utc_timestamp(6))",
                client.id(),
                staff(username),
                staff(username));
    }

    /** @return the absence, to be taken back: deputies see many cases */
    void standIn(String deputy, String away, LocalDate first, LocalDate last) {
        database.change(
                "insert into core_staff_absence (version, staff_id, deputy_id, first_day, last_day, recorded_by,"
                        + " recorded_at) values (1, ?, ?, ?, ?, ?, utc_timestamp(6))",
                staff(away),
                staff(deputy),
                first.toString(),
                last.toString(),
                staff(away));
    }

    void comeBack(String away) {
        database.change("delete from core_staff_absence where staff_id = ?", staff(away));
    }

    void breakGlass(Clients.Client client, String username, Instant until) {
        database.change(
                "insert into core_break_glass (id, version, staff_id, case_file_id, granted_at, ends_at)"
                        + " values (nextval(core_row_id), 1, ?, ?, utc_timestamp(6), ?)",
                staff(username),
                client.id(),
                until.toString().replace("T", " ").replace("Z", ""));
    }
}
