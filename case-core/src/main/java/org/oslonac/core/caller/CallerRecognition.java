package org.oslonac.core.caller;

import java.util.Optional;

/**
 * All that a number tells a consultant: a caller's code word or nothing, and a warning or none (D27, D28).
 *
 * @param codeId the caller code, or {@code null} when the number is unknown
 * @param word the caller's code word, or {@code null}
 * @param warning the flag that holds now, or {@code null}
 */
public record CallerRecognition(Long codeId, String word, CallerWarning warning) {

    static final CallerRecognition UNKNOWN = new CallerRecognition(null, null, null);

    public boolean isKnown() {
        return codeId != null;
    }

    public Optional<CallerWarning> flag() {
        return Optional.ofNullable(warning);
    }

    @Override
    public String toString() {
        return "CallerRecognition[known=" + isKnown() + ", flagged=" + (warning != null) + "]";
    }
}
