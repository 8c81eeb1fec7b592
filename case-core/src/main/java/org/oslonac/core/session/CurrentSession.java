package org.oslonac.core.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The sign-in to which this request belongs; none where the house works by itself. */
@RequestScoped
public class CurrentSession {

    private OpenSession session;

    /** The door says which it is. */
    public void is(OpenSession found) {
        session = found;
    }

    public Optional<OpenSession> find() {
        return Optional.ofNullable(session);
    }
}
