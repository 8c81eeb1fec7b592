package org.oslonac.core.access;

import org.oslonac.core.shared.DomainException;

/** A password that protects too little. */
public class PasswordRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String key, Object... arguments) {
        super("access.error.password." + key, arguments);
    }
}
