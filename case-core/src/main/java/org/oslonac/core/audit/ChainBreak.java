package org.oslonac.core.audit;

/**
 * The first place where the trail is not what was written.
 *
 * @param stream the chain; 0 for the file of anchors
 * @param sequence the place in the chain, or the number of the anchor
 */
public record ChainBreak(TrailFault kind, int stream, long sequence) {

    /** What is wrong there. */
    public enum TrailFault {
        /** The row is not there. */
        MISSING("the row is missing"),
        /** The row is not what was written, or was written without the key. */
        ALTERED("the row was changed or was written without the key"),
        /** The table of heads says that the chain ends elsewhere. */
        HEAD("the head of the chain does not agree with its last row"),
        /** The chain is shorter than an anchor says, or another chain than the one that was anchored. */
        ANCHOR("an anchor outside the database has seen another row there"),
        /** The file of anchors was edited. */
        ANCHOR_FILE("the file of anchors was edited at this line"),
        /** An anchor that was written is not in the file any more. */
        ANCHOR_GONE("the file of anchors has lost this line and what followed");

        private final String words;

        TrailFault(String words) {
            this.words = words;
        }
    }

    /** One sentence for whoever keeps the machine. */
    public String sentence() {
        return stream == 0
                ? "The audit trail was tampered with: anchor %d: %s.".formatted(sequence, kind.words)
                : "The audit trail was tampered with: stream %d, sequence %d: %s."
                        .formatted(stream, sequence, kind.words);
    }
}
