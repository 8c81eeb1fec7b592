package org.oslonac.core.access;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;

/**
 * The signed-in colleague as the container carries her from one request to the next. The name is her user name; the roles
 * are those that she signed in with, which are the container's too.
 */
public class StaffPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 2L;

    private final long id;
    private final String displayName;
    private final Set<String> roles;

    private StaffPrincipal(long id, String username, String displayName, Set<String> roles) {
        super(username);
        this.id = id;
        this.displayName = displayName;
        this.roles = Set.copyOf(roles);
    }

    public static StaffPrincipal of(StaffAccount account) {
        return new StaffPrincipal(account.getId(), account.getUsername(), account.getDisplayName(), account.getRoles());
    }

    public long id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    /** Codes of {@code staff_role}. */
    public Set<String> roles() {
        return roles;
    }
}
