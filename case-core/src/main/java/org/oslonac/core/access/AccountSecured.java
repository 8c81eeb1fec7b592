package org.oslonac.core.access;

/** A colleague changed what protects her account. */
public record AccountSecured(long staffId, What what) {

    /** What was changed. */
    public enum What {
        PASSWORD,
        SECOND_FACTOR
    }
}
