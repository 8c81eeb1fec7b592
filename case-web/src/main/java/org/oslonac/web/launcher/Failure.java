package org.oslonac.web.launcher;

/** Why the launcher gave up; the exit code is what scripts and service managers see, so codes never change meaning. */
public enum Failure {
    WRONG_JDK(10),
    BAD_CONFIGURATION(11),
    DATA_FOLDER_UNUSABLE(12),
    DATA_FOLDER_LOCKED(13),
    PORT_TAKEN(14),
    DISK_FULL(15),
    DATABASE_UNREACHABLE(16),
    DATABASE_REFUSED(17),
    DATABASE_FAILED(18),
    SERVER_FAILED(19),
    KEY_MISSING(20),
    SECRET_EXPOSED(21),
    DATABASE_DIED(22),
    SERVER_DIED(23),
    AUDIT_BROKEN(24);

    private final int exitCode;

    Failure(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The exception that ends the start with one sentence for the administrator. */
    LaunchFailedException because(String sentence, Object... arguments) {
        return new LaunchFailedException(this, String.format(sentence, arguments));
    }

    /** As {@link #because}, and keeps what the machine said for the log. */
    LaunchFailedException causedBy(Throwable cause, String sentence, Object... arguments) {
        LaunchFailedException failed = because(sentence, arguments);
        failed.initCause(cause);
        return failed;
    }
}
