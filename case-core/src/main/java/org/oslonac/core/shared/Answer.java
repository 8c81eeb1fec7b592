package org.oslonac.core.shared;

/** An answer to a question that may be open: not knowing is a value of its own and never counts as no (D49). */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
