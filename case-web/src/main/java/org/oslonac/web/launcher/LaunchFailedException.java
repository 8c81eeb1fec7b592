package org.oslonac.web.launcher;

/** The start or the run ended early; the message is one sentence that an administrator can act on. */
public class LaunchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    LaunchFailedException(Failure failure, String sentence) {
        super(sentence);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
