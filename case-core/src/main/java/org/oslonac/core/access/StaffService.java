package org.oslonac.core.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.shared.NotFound;

/** Accounts of the colleagues: what their screens look like, and their names for lists and choices. */
@Stateless
@PermitAll
public class StaffService {

    /** A colleague as lists and choices show her. Names of colleagues are no secret inside the house. */
    public record StaffName(long id, String username, String displayName) {

        @Override
        public String toString() {
            return "StaffName[" + id + "]";
        }
    }

    @Inject
    StaffAccountRepository accounts;

    @Inject
    CurrentStaff current;

    @PersistenceContext
    EntityManager entities;

    /** How the signed-in colleague likes her screen. */
    public Preferences preferences() {
        return accounts.findByUsername(name()).orElseThrow(NotFound::new).preferences();
    }

    /**
     * Keeps how the signed-in colleague likes her screen; {@code null} leaves a choice as it was. The last choice counts: two
     * sign-ins at once, or somebody who changes her account meanwhile, must not stumble over each other's.
     */
    public void prefer(Preferences chosen) {
        // In SQL, for an update of the mapping would count as a change of the account.
        int kept = entities.createNativeQuery("update core_staff_account set language = coalesce(?, language),"
                        + " theme = coalesce(?, theme), density = coalesce(?, density) where username = ?")
                .setParameter(1, chosen.language())
                .setParameter(2, chosen.theme())
                .setParameter(3, chosen.density())
                .setParameter(4, name())
                .executeUpdate();
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /** Colleagues who have one of these roles and may sign in, by name. */
    @RolesAllowed({
        Role.CONSULTANT,
        Role.CASE_MANAGER,
        Role.SUPERVISOR,
        Role.LAWYER,
        Role.LEGAL_ASSISTANT,
        Role.PSYCHOLOGIST,
        Role.MOBILE_TEAM,
        Role.FINANCE
    })
    public List<StaffName> withRole(String... roles) {
        return entities.createQuery(
                        "select distinct new org.oslonac.core.access.StaffService$StaffName(a.id, a.username, a.displayName)"
                                + " from StaffAccount a join a.roles r where r in :roles and a.enabled = true"
                                + " order by a.displayName",
                        StaffName.class)
                .setParameter("roles", Set.of(roles))
                .getResultList();
    }

    /** The names of these colleagues, in one query. */
    @RolesAllowed({
        Role.CONSULTANT,
        Role.CASE_MANAGER,
        Role.SUPERVISOR,
        Role.LAWYER,
        Role.LEGAL_ASSISTANT,
        Role.PSYCHOLOGIST,
        Role.MOBILE_TEAM,
        Role.FINANCE,
        Role.DPO,
        Role.ADMIN
    })
    public Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a.id, a.displayName from StaffAccount a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Whether this colleague may sign in and has a role that opens something of a case: only such are on teams. */
    public boolean isOnTeams(long id) {
        return accounts.find(id)
                .filter(StaffAccount::isEnabled)
                .filter(account -> Access.worksOnCases(account.getRoles()))
                .isPresent();
    }

    private String name() {
        return current.principal().orElseThrow(NotFound::new).getName();
    }
}
