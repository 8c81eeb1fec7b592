package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the queries that something sends, as the database itself counts them for this connection. */
@ApplicationScoped
public class Statements {

    private static final String ROWS = "variable_name like 'HANDLER_READ_%'";

    @Inject
    Database database;

    /** How many rows of SQL it takes to read what this reads. Whatever it writes is written, too. */
    @Transactional
    public long selects(Desk.Act act) throws Exception {
        long before = selects();
        act.run();
        return selects() - before - 1;
    }

    private long selects() {
        return status("variable_name = 'COM_SELECT'");
    }

    /** How many rows of tables and indexes the database looks at to read what this reads. */
    @Transactional
    public long rowsLookedAt(Desk.Act act) throws Exception {
        long before = status(ROWS);
        act.run();
        return status(ROWS) - before;
    }

    private long status(String wanted) {
        return ((Number) database.sql(
                                "select cast(sum(variable_value) as int) from information_schema.session_status where "
                                        + wanted)
                        .get(0))
                .longValue();
    }
}
