package org.oslonac.core.access;

import org.oslonac.core.shared.DomainException;

/** She has to show first that it is she. */
public class StepUpOwed extends DomainException {

    private static final long serialVersionUID = 1L;

    StepUpOwed() {
        super("access.error.stepUpOwed");
    }
}
