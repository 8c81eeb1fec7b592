package org.oslonac.core.access;

/** Sessions of a colleague were ended before their time. */
public record SessionsEnded(long staffId, Which which) {

    /** How many of them. */
    public enum Which {
        ONE,
        OTHERS,
        ALL
    }
}
