package org.oslonac.core.safecontact;

/** What the plan says about reaching a client now, on one channel. */
public enum Verdict {
    /** Nothing was agreed yet: ask at the first chance. */
    NO_PLAN(false),
    ALLOWED(false),
    /** It is not one of her hours (D26). */
    OUTSIDE_HOURS(true),
    /** She did not agree to this channel. */
    CHANNEL_NOT_AGREED(true),
    /** What was agreed is over: her situation may have changed. */
    EXPIRED(true);

    private final boolean reasonNeeded;

    Verdict(boolean reasonNeeded) {
        this.reasonNeeded = reasonNeeded;
    }

    /** Whether a call now needs a confirmation with a reason. */
    public boolean isReasonNeeded() {
        return reasonNeeded;
    }
}
