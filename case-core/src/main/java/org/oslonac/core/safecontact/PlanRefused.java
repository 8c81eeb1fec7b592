package org.oslonac.core.safecontact;

import org.oslonac.core.shared.DomainException;

/** The agreement contradicts itself or the calendar. */
public class PlanRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    PlanRefused(String key) {
        super(key);
    }
}
