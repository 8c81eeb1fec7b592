package org.oslonac.core.codelist;

import org.oslonac.core.shared.DomainException;

/** A code list cannot be edited in this way. */
public class CodeListRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    CodeListRefused(String what, Object... arguments) {
        super("codelist.error." + what, arguments);
    }
}
