package org.oslonac.core.breakglass;

/** What came of the review of an emergency access. */
public enum ReviewVerdict {
    JUSTIFIED,
    NOT_JUSTIFIED
}
