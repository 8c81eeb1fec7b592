package org.oslonac.core.audit;

/** What was done. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    READ,
    REVEALED,
    LISTED,
    SEARCHED,
    CREATED,
    CHANGED,
    EXPORTED,
    IMPORTED,
    REFUSED,
    ANCHORED,
    VERIFIED
}
