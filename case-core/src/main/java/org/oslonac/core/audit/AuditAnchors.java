package org.oslonac.core.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.oslonac.core.access.Role;

/**
 * Writes where the chains end into a file outside the database, so that whoever rules the database cannot shorten them
 * unseen. The trail remembers how many such lines there are, so that whoever rules the file cannot shorten it either.
 */
@Stateless
@RolesAllowed(Role.DPO)
public class AuditAnchors {

    static final String SUBJECT = "audit_anchor";

    @PersistenceContext
    EntityManager entities;

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
        Map<Integer, Anchor.Head> heads = new TreeMap<>();
        for (Object row : entities.createNativeQuery("select stream, sequence, mac from core_audit_head")
                .getResultList()) {
            Object[] head = (Object[]) row;
            heads.put(((Number) head[0]).intValue(), new Anchor.Head(((Number) head[1]).longValue(), (byte[]) head[2]));
        }
        return heads;
    }
}
