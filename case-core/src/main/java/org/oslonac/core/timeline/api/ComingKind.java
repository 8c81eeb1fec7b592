package org.oslonac.core.timeline.api;

/** What can come next in a case, in the order in which its head says so. */
public enum ComingKind {
    APPOINTMENT,
    DEADLINE,
    CALL_BACK
}
