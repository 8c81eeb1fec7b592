package org.oslonac.core.breakglass;

/** What came of the review of an emergency access. */
public enum Verdict {
    JUSTIFIED,
    NOT_JUSTIFIED
}
