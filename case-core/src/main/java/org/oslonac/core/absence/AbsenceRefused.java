package org.oslonac.core.absence;

import org.oslonac.core.shared.DomainException;

/** An absence that cannot be kept as it was written down. */
public class AbsenceRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    AbsenceRefused(String why) {
        super("absence.error." + why);
    }
}
