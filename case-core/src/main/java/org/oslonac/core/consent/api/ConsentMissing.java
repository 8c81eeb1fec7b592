package org.oslonac.core.consent.api;

import org.oslonac.core.shared.DomainException;

/** There is no valid consent for this purpose and recipient; {@link #state()} says what stands in the way. */
public class ConsentMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    private final ConsentState state;

    public ConsentMissing(ConsentState state) {
        super("consent.error.missing." + state);
        this.state = state;
    }

    public ConsentState state() {
        return state;
    }
}
