package org.oslonac.core.consent.api;

/** Where a consent stands; the names are codes of the list {@code consent_state}. */
public enum ConsentState {
    NOT_ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED
}
