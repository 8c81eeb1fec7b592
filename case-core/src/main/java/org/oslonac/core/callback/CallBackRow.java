package org.oslonac.core.callback;

import java.time.Instant;

/**
 * A promised call in a list.
 *
 * @param label whom to call, as far as a list may say: the client's code, the caller's code word, or the words that were
 *     written; {@code null} when only a contact is known
 */
public record CallBackRow(
        long id,
        int version,
        Instant dueAt,
        Long caseFileId,
        Long contactId,
        Long callerCodeId,
        Long regularContactId,
        String label,
        String note,
        long assigneeId,
        CallBackState state,
        int misses,
        Instant closedAt,
        String closingNote) {

    CallBackRow labelled(String newLabel) {
        return new CallBackRow(
                id,
                version,
                dueAt,
                caseFileId,
                contactId,
                callerCodeId,
                regularContactId,
                newLabel,
                note,
                assigneeId,
                state,
                misses,
                closedAt,
                closingNote);
    }

    public boolean isLate(Instant now) {
        return state == CallBackState.DUE && dueAt.isBefore(now);
    }

    @Override
    public String toString() {
        return "CallBackRow[id=" + id + "]";
    }
}
