package org.oslonac.core.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.oslonac.core.access.Role;

/** Verifies the trail for the data protection officer, and tells her when that was done last and what was found. */
@Stateless
@RolesAllowed(Role.DPO)
public class AuditVerification {

    static final String SUBJECT = "audit";

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Resource
    ManagedExecutorService readers;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TrailSecret secret;

    @Inject
    AnchorPlace place;

    @Inject
    Audit audit;

    /** Reads the whole trail; a million rows take some seconds. */
    public Verification verify() {
        Verification found = new ChainVerifier(secret::key, place.file(), database::getConnection).verify(readers);
        audit.verified(VerificationRow.finding(found));
        return found;
    }

    /** The latest verification, if there was one. */
    public Optional<VerificationRow> last() {
        return last(SUBJECT, AuditAction.VERIFIED)
                .map(event -> VerificationRow.of(event.getHappenedAt(), event.getStaffId(), event.getFields()));
    }

    /** When the ends of the chains were written outside the database last. */
    public Optional<Instant> lastAnchor() {
        return last(AuditAnchors.SUBJECT, AuditAction.ANCHORED).map(AuditEvent::getHappenedAt);
    }

    private Optional<AuditEvent> last(String subject, AuditAction action) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.subject = :subject and e.action = :action"
                                + " order by e.happenedAt desc, e.id desc",
                        AuditEvent.class)
                .setParameter("subject", subject)
                .setParameter("action", action)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
