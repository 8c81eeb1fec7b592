package org.oslonac.core.safecontact;

/** Where a plan stands. It is told by the clock and by whether a newer plan was agreed; nobody sets it. */
public enum PlanState {
    ACTIVE,
    EXPIRED,
    SUPERSEDED
}
