package org.oslonac.core.callback;

/** Which rhythms a list shows. */
public enum RegularContactScope {
    ALL,
    /** The last attempt missed her, or the day of the call has passed. */
    NOT_REACHED,
    /** Misses and untried days have reached the agreed number: the supervisor's business. */
    ESCALATED
}
