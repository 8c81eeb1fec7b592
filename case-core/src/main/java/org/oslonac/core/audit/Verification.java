package org.oslonac.core.audit;

import java.util.Optional;

/**
 * What a verification found.
 *
 * @param rows how many rows were read before the first break, or all
 * @param anchors how many lines of the file of anchors were held against them
 * @param firstBreak the first break in the order of the chains, or {@code null}
 */
public record Verification(long rows, long anchors, ChainBreak firstBreak) {

    public boolean isIntact() {
        return firstBreak == null;
    }

    /** One sentence for whoever keeps the machine. */
    public String sentence() {
        return Optional.ofNullable(firstBreak)
                .map(ChainBreak::sentence)
                .orElseGet(() -> "The audit trail is intact: %d rows, %d anchors.".formatted(rows, anchors));
    }
}
