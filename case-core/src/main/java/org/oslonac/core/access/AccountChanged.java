package org.oslonac.core.access;

/** An account was changed by those who administer accounts. */
public record AccountChanged(long staffId, What what) {

    /** What was changed. */
    public enum What {
        ROLES,
        SWITCHED_OFF,
        SWITCHED_ON,
        STARTED_ANEW,
        CLOSED
    }
}
