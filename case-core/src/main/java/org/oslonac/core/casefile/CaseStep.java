package org.oslonac.core.casefile;

import static org.oslonac.core.casefile.api.CaseStatus.ACTIVE;
import static org.oslonac.core.casefile.api.CaseStatus.CLOSED;
import static org.oslonac.core.casefile.api.CaseStatus.CLOSED_REFERRED;
import static org.oslonac.core.casefile.api.CaseStatus.FOLLOW_UP;
import static org.oslonac.core.casefile.api.CaseStatus.INTAKE;

import java.util.EnumSet;
import java.util.Set;
import org.oslonac.core.access.Role;
import org.oslonac.core.casefile.api.CaseStatus;

/** The steps that a case can take, from where, and who takes them; there are no others. */
public enum CaseStep {
    ACTIVATE(EnumSet.of(INTAKE), Role.CASE_MANAGER),
    FOLLOW(EnumSet.of(ACTIVE), Role.CASE_MANAGER),
    RESUME(EnumSet.of(FOLLOW_UP), Role.CASE_MANAGER),
    CLOSE(EnumSet.of(ACTIVE, FOLLOW_UP), Role.SUPERVISOR),
    CLOSE_REFERRED(EnumSet.of(ACTIVE, FOLLOW_UP), Role.SUPERVISOR),
    REOPEN(EnumSet.of(CLOSED, CLOSED_REFERRED), Role.CASE_MANAGER);

    private final Set<CaseStatus> from;
    private final String actor;

    CaseStep(Set<CaseStatus> from, String actor) {
        this.from = from;
        this.actor = actor;
    }

    public boolean isPossibleFrom(CaseStatus status) {
        return from.contains(status);
    }

    /** The role that takes this step. */
    public String actor() {
        return actor;
    }

    public boolean isClosing() {
        return this == CLOSE || this == CLOSE_REFERRED;
    }
}
