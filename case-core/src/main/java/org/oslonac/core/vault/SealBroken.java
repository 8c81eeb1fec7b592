package org.oslonac.core.vault;

/** A sealed value is not what was put here: changed, cut, moved from elsewhere, or its key is not there. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String where, Throwable cause) {
        super("A sealed value cannot be opened in " + where, cause);
    }
}
