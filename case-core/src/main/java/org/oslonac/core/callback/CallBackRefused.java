package org.oslonac.core.callback;

import org.oslonac.core.shared.DomainException;

/** What was asked for does not fit where the promised call or the rhythm stands. */
public class CallBackRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    CallBackRefused(String key) {
        super("callback.error." + key);
    }
}
