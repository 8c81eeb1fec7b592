package org.oslonac.core.shift;

import org.oslonac.core.shared.DomainException;

/** A handover note cannot be kept as it was written. */
public class HandoverRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    HandoverRefused(String key, Object... arguments) {
        super("shift.error." + key, arguments);
    }
}
