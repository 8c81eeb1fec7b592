package org.oslonac.core.casefile.api;

/** Where a case stands; the names are codes of the list {@code case_status}. A reopened case is active again. */
public enum CaseStatus {
    INTAKE,
    ACTIVE,
    FOLLOW_UP,
    CLOSED,
    CLOSED_REFERRED;

    public boolean isClosed() {
        return this == CLOSED || this == CLOSED_REFERRED;
    }
}
