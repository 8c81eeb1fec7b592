package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a session still stands for what its colleague is. The container keeps the roles that she had when she signed
 * in; whoever lost or gained one since, was switched off, or had her sessions ended signs in anew (Q13, Q22).
 */
@Stateless
@PermitAll
public class SessionRights {

    @Inject
    CurrentStaff staff;

    @PersistenceContext
    EntityManager entities;

    /** @param since when the signed-in colleague's session began */
    public boolean hold(Instant since) {
        List<Object[]> rows = entities.createQuery(
                        "select a.enabled, a.sessionsEndedAt, r from StaffAccount a left join a.roles r"
                                + " where a.id = :id",
                        Object[].class)
                .setParameter("id", staff.id())
                .getResultList();
        Set<String> roles = new HashSet<>();
        for (Object[] row : rows) {
            boolean ended = row[1] != null && !((Instant) row[1]).isBefore(since);
            if (!(Boolean) row[0] || ended) {
                return false;
            }
            roles.add((String) row[2]);
        }
        return !rows.isEmpty() && roles.equals(staff.roles());
    }
}
