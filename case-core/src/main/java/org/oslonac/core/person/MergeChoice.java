package org.oslonac.core.person;

/** What becomes of a field when two people turn out to be one. */
public enum MergeChoice {
    /** What is written of the person who stays. */
    KEPT,
    /** What is written of the other one. */
    OTHER,
    /** Both, where there can be several. */
    BOTH
}
