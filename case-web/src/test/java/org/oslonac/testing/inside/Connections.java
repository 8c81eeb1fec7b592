package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Takes the house's connections to the database away, as a restart of the database does. */
@ApplicationScoped
public class Connections {

    private static final String OTHERS = "select id from information_schema.processlist"
            + " where user = substring_index(current_user(), '@', 1) and id <> connection_id()";

    private static final String HELD_UP = "select id from information_schema.processlist"
            + " where id <> connection_id() and time_ms > 300 and info like concat(?, '%')";

    private static final long PATIENCE_SECONDS = 10;

    @Inject
    Database database;

    @Transactional
    public void inTransaction(Desk.Act act) throws Exception {
        act.run();
    }

    @Transactional
    public <T> T answerInTransaction(Callable<T> question) throws Exception {
        return question.call();
    }

    /** Waits until another connection is held up in a statement that begins so. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void awaitHeldUp(String beginning) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (database.sql(HELD_UP, beginning).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Nobody was held up in: " + beginning);
            }
            Thread.onSpinWait();
        }
    }

    /** Ends every connection of the house but the one that ends them. @return how many there were */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int dropAll() {
        DataSource source = database.source();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<Long> others = others(statement);
            for (long other : others) {
                statement.execute("kill connection " + other);
            }
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < deadline && !Collections.disjoint(others(statement), others)) {
                Thread.onSpinWait();
            }
            return others.size();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Long> others(Statement statement) throws SQLException {
        List<Long> others = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(OTHERS)) {
            while (rows.next()) {
                others.add(rows.getLong(1));
            }
        }
        return others;
    }
}
