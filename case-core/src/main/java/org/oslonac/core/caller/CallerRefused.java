package org.oslonac.core.caller;

import org.oslonac.core.shared.DomainException;

/** A caller code or a flag cannot be kept as it was given. */
public class CallerRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    CallerRefused(String key) {
        super("caller.error." + key);
    }
}
