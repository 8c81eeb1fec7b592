package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the queries that something sends, as the database itself counts them for this connection. */
@ApplicationScoped
public class Statements {

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
        Object[] row =
                (Object[]) database.sql("select variable_name, variable_value from information_schema.session_status"
                                + " where variable_name = 'COM_SELECT'")
                        .get(0);
        return Long.parseLong(String.valueOf(row[1]));
    }
}
