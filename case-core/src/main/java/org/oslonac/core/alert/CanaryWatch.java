package org.oslonac.core.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oslonac.core.audit.AuditAction;
import org.oslonac.core.audit.TraceWatch;

/**
 * Raises an alert when a decoy is opened, in the transaction that opens it. Which cases are decoys is kept in memory, so
 * that every other reading costs nothing; another server of the house learns of a new one within half a minute, for the
 * house reads them again by the clock.
 */
@ApplicationScoped
class CanaryWatch implements TraceWatch {

    private static final Set<String> OF_CASES = Set.of("case_file", "case_timeline");
    private static final Set<AuditAction> TOUCHING =
            Set.of(AuditAction.READ, AuditAction.REVEALED, AuditAction.EXPORTED, AuditAction.CHANGED);

    @Inject
    AlertRepository alerts;

    @Inject
    Clock clock;

    private record Decoys(Map<Long, Long> cases, Map<Long, Long> persons) {}

    private volatile Decoys decoys = new Decoys(Map.of(), Map.of());

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
            return decoys.cases().get(id);
        }
        return "person".equals(subject) ? decoys.persons().get(id) : null;
    }

    /** These are the decoys from now on. */
    void know(List<Canary> all) {
        Map<Long, Long> cases = new HashMap<>();
        Map<Long, Long> persons = new HashMap<>();
        all.forEach(one -> {
            cases.put(one.caseFileId(), one.caseFileId());
            persons.put(one.personId(), one.caseFileId());
        });
        decoys = new Decoys(cases, persons);
    }
}
