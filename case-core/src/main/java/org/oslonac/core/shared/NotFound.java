package org.oslonac.core.shared;

/** What was asked for does not exist, or the user may not know that it does: the answer is the same (Q11). */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("app.error.notFound");
    }
}
