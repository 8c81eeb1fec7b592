package org.oslonac.core.contactimport;

import org.oslonac.core.shared.DomainException;

/** The file as a whole cannot be imported. */
public class ImportRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    ImportRefused(String what, Object... arguments) {
        super("contactimport.error." + what, arguments);
    }
}
