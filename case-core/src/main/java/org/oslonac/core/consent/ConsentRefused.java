package org.oslonac.core.consent;

import org.oslonac.core.shared.DomainException;

/** What was to be entered does not fit what the register holds, or the file is none that it takes. */
public class ConsentRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    ConsentRefused(String key) {
        super("consent.error." + key);
    }
}
