package org.oslonac.core.callback;

import java.time.Instant;

/**
 * Which promised calls are wanted; {@code null} asks for all.
 *
 * @param assigneeId whose calls
 * @param state where they stand
 * @param dueBefore only those due earlier than this
 * @param caseFileId only those to this client
 */
public record CallBackFilter(Long assigneeId, CallBackState state, Instant dueBefore, Long caseFileId) {

    /** Her calls that are due before a certain instant: today's and late ones. */
    public static CallBackFilter dueFor(long assigneeId, Instant before) {
        return new CallBackFilter(assigneeId, CallBackState.DUE, before, null);
    }
}
