package org.oslonac.core.access;

import jakarta.security.enterprise.CallerPrincipal;

/** The signed-in colleague as the container carries her through a request. The name is her user name. */
public class StaffPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String displayName;

    public StaffPrincipal(long id, String username, String displayName) {
        super(username);
        this.id = id;
        this.displayName = displayName;
    }

    public long id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }
}
