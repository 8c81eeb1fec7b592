package org.oslonac.core.access;

import org.oslonac.core.shared.DomainException;

/** She could not show that it is she. */
public class StepUpRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param withCode whether a code was asked for, too; which of the two was wrong is not told */
    StepUpRefused(boolean withCode) {
        super(withCode ? "access.error.stepUpCode" : "access.error.stepUp");
    }
}
