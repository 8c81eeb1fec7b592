package org.oslonac.core.access;

import java.time.Duration;
import org.oslonac.core.shared.DomainException;

/** This account has failed too often from this address and must wait. */
public class TooManyAttempts extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("access.error.tooManyAttempts", Math.max(1, wait.toSeconds()));
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** How long to wait, in whole seconds. */
    public long seconds() {
        return seconds;
    }
}
