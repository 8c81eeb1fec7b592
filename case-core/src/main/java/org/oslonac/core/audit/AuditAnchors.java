package org.oslonac.core.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.oslonac.core.access.Role;

/**
 * Writes where the chains end into a file outside the database, so that whoever rules the database cannot shorten them
 * unseen. The trail remembers how many such lines there are, so that whoever rules the file cannot shorten it either.
 */
@Stateless
@RolesAllowed(Role.DPO)
public class AuditAnchors {

    static final String SUBJECT = "audit_anchor";

    @Resource(lookup = "java:app/jdbc/case")
    DataSource database;

    @Inject
    TrailSecret secret;

    @Inject
    AnchorPlace place;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Writes an anchor unless no chain has grown. @return whether it was written */
    public boolean write() {
        synchronized (AuditAnchors.class) {
            long number = new AnchorFile(place.file(), ChainKey.ofAnchors(secret::key))
                    .append(clock.instant().truncatedTo(ChronoUnit.SECONDS), heads());
            if (number > 0) {
                audit.anchored(number);
            }
            return number > 0;
        }
    }

    private Map<Integer, Anchor.Head> heads() {
        try (Connection connection = database.getConnection()) {
            return Anchor.heads(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The ends of the audit trail cannot be read", failed);
        }
    }
}
