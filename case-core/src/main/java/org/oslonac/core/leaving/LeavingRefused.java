package org.oslonac.core.leaving;

import org.oslonac.core.shared.DomainException;

/** Something that she holds has no new holder. */
public class LeavingRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String title;

    LeavingRefused(String title) {
        super("leaving.error.taker");
        this.title = title;
    }

    /** The title of what has none. */
    public String title() {
        return title;
    }
}
