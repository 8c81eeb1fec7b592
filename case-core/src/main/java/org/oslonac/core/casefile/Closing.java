package org.oslonac.core.casefile;

import java.util.List;

/**
 * How a case is closed.
 *
 * @param reason a code of {@code closure_reason}
 * @param referred whether another organisation takes over
 * @param stillOpen what the guards found, as keys of texts
 * @param overrideReason why it is closed although something is open, or {@code null}
 */
record Closing(String reason, boolean referred, List<String> stillOpen, String overrideReason) {

    Closing {
        stillOpen = List.copyOf(stillOpen);
        overrideReason = overrideReason == null || overrideReason.isBlank() ? null : overrideReason.strip();
    }

    /** Whether it says why and is closed although something is open. */
    boolean isOverride() {
        return reason != null && overrideReason != null && !stillOpen.isEmpty();
    }

    @Override
    public String toString() {
        return "Closing[" + reason + "]";
    }
}
