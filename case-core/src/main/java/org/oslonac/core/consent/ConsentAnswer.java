package org.oslonac.core.consent;

/** What was said when consent was asked for. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED
}
