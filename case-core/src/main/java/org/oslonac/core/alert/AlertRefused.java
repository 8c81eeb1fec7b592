package org.oslonac.core.alert;

import org.oslonac.core.shared.DomainException;

/** An alert or a decoy cannot be treated as was asked. */
public class AlertRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    AlertRefused(String key) {
        super("alert.error." + key);
    }
}
