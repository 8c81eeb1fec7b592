package org.oslonac.core.audit;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verification as the trail remembers it.
 *
 * @param staffId who asked for it, or {@code null} when the house did
 */
public record VerificationRow(Instant at, Long staffId, Verification found) {

    private static final Pattern FINDING =
            Pattern.compile("rows=(\\d+) anchors=(\\d+) (?:intact|broken=([A-Z_]+) stream=(\\d+) sequence=(\\d+))");

    /** Numbers and a word, for the trail. */
    static String finding(Verification found) {
        ChainBreak broken = found.firstBreak();
        return "rows=%d anchors=%d ".formatted(found.rows(), found.anchors())
                + (broken == null
                        ? "intact"
                        : "broken=%s stream=%d sequence=%d"
                                .formatted(broken.kind(), broken.stream(), broken.sequence()));
    }

    static VerificationRow of(Instant at, Long staffId, String finding) {
        Matcher parts = FINDING.matcher(finding);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No finding of a verification");
        }
        ChainBreak broken = parts.group(3) == null
                ? null
                : new ChainBreak(
                        ChainBreak.TrailFault.valueOf(parts.group(3)),
                        Integer.parseInt(parts.group(4)),
                        Long.parseLong(parts.group(5)));
        return new VerificationRow(
                at, staffId, new Verification(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), broken));
    }
}
