package org.oslonac.matrix;

import org.oslonac.testing.inside.Database;

/** How somebody stands to a case. */
enum Standing {
    STRANGER(false),
    MEMBER(true),
    RELATED(false),
    DEPUTY(true),
    DEPUTY_OF_YESTERDAY(false),
    EMERGENCY(true),
    EMERGENCY_OVER(false);

    private final boolean open;

    Standing(boolean open) {
        this.open = open;
    }

    /** Whether the case is there for her, if her role opens something of it. */
    boolean isOpen() {
        return open;
    }

    void take(Database database, long file, long staff, long owner) {
        switch (this) {
            case MEMBER -> join(database, file, staff);
            case RELATED -> {
                join(database, file, staff);
                glass(database, file, staff, 3);
                database.change(
                        "insert into core_case_relation (id, case_file_id, staff_id, kind, recorded_by, recorded_at)"
                                + " values (nextval(core_row_id), ?, ?, 'CLIENT', ?, utc_timestamp(6))",
                        file,
                        staff,
                        staff);
            }
            case DEPUTY -> absence(database, staff, owner, 1);
            case DEPUTY_OF_YESTERDAY -> absence(database, staff, owner, -2);
            case EMERGENCY -> glass(database, file, staff, 3);
            case EMERGENCY_OVER -> glass(database, file, staff, 0);
            default -> {}
        }
    }

    private static void join(Database database, long file, long staff) {
        database.change("insert into core_case_member (case_file_id, staff_id) values (?, ?)", file, staff);
    }

    private static void glass(Database database, long file, long staff, int hours) {
        database.change(
                "insert into core_break_glass (id, version, staff_id, case_file_id, granted_at, ends_at)"
                        + " values (nextval(core_row_id), 1, ?, ?, utc_timestamp(6),"
                        + " date_add(utc_timestamp(6), interval ? hour))",
                staff,
                file,
                hours);
    }

    private static void absence(Database database, long staff, long owner, int lastDay) {
        database.change(
                "insert into core_staff_absence (version, staff_id, deputy_id, first_day, last_day, recorded_by,"
                        + " recorded_at) values (1, ?, ?, date_sub(utc_date(), interval 9 day),"
                        + " date_add(utc_date(), interval ? day), ?, utc_timestamp(6))",
                owner,
                staff,
                lastDay,
                owner);
    }
}
