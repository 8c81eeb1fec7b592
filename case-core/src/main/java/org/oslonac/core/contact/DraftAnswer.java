package org.oslonac.core.contact;

import java.time.Instant;

/**
 * What became of a draft that a window wanted to keep.
 *
 * @param revision the revision that the server has now
 * @param at when that was written
 * @param code the contact, when it was saved meanwhile
 */
public record DraftAnswer(Outcome outcome, int revision, Instant at, String code) {

    /** Whether it was kept. */
    public enum Outcome {
        KEPT,
        /** Another window or device wrote it or has it open; nothing was written over. */
        ELSEWHERE,
        /** The contact was saved already. */
        SAVED
    }

    static DraftAnswer kept(ContactFormDraft draft) {
        return new DraftAnswer(Outcome.KEPT, draft.getRevision(), draft.getUpdatedAt(), null);
    }

    static DraftAnswer elsewhere(ContactFormDraft draft) {
        return new DraftAnswer(Outcome.ELSEWHERE, draft.getRevision(), draft.getUpdatedAt(), null);
    }

    static DraftAnswer saved(String code, Instant now) {
        return new DraftAnswer(Outcome.SAVED, 0, now, code);
    }
}
