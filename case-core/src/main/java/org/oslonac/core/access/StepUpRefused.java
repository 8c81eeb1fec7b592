package org.oslonac.core.access;

import org.oslonac.core.shared.DomainException;

/** She could not show that it is she. */
public class StepUpRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    StepUpRefused() {
        super("access.error.stepUp");
    }
}
