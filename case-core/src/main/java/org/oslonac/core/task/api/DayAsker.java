package org.oslonac.core.task.api;

import java.util.Set;

/**
 * The colleague whose day it is.
 *
 * @param staffId her account
 * @param roles her roles, as codes of {@code staff_role}
 */
public record DayAsker(long staffId, Set<String> roles) {

    public DayAsker {
        roles = Set.copyOf(roles);
    }

    /** Whether she has one of these roles. */
    public boolean isAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
