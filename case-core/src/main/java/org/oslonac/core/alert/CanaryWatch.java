package org.oslonac.core.alert;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.audit.TraceWatch;

/**
 * Raises an alert when a decoy is opened, in the transaction that opens it. Which cases are decoys is kept in memory, so
 * that every other reading costs nothing; another server of the house learns of a new one within half a minute.
 */
@ApplicationScoped
class CanaryWatch implements TraceWatch {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);
    private static final Set<String> OF_CASES = Set.of("case_file", "case_timeline");
    private static final Set<AuditAction> TOUCHING =
            Set.of(AuditAction.READ, AuditAction.REVEALED, AuditAction.EXPORTED, AuditAction.CHANGED);

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Inject
    AlertRepository alerts;

    @Inject
    Clock clock;

    private record Decoys(Map<Long, Long> cases, Map<Long, Long> persons, long readAt) {}

    private volatile Decoys decoys;

    @Override
    public void traced(Long staffId, AuditAction action, String subject, Long id) {
        if (staffId == null || id == null || !TOUCHING.contains(action)) {
            return;
        }
        Long decoy = decoy(subject, id);
        if (decoy != null) {
            alerts.raise(AlertRule.CANARY, staffId, LocalDate.now(clock), decoy, 1);
        }
    }

    private Long decoy(String subject, long id) {
        if (OF_CASES.contains(subject)) {
            return known().cases().get(id);
        }
        return "person".equals(subject) ? known().persons().get(id) : null;
    }

    void forget() {
        decoys = null;
    }

    private Decoys known() {
        Decoys kept = decoys;
        if (kept == null || System.nanoTime() - kept.readAt() > KEPT) {
            kept = read();
            decoys = kept;
        }
        return kept;
    }

    private Decoys read() {
        Map<Long, Long> cases = new HashMap<>();
        Map<Long, Long> persons = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select case_file_id, person_id from core_canary")) {
            while (row.next()) {
                cases.put(row.getLong(1), row.getLong(1));
                persons.put(row.getLong(2), row.getLong(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The decoys could not be read", failed);
        }
        return new Decoys(cases, persons, System.nanoTime());
    }
}
