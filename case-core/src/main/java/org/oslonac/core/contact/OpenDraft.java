package org.oslonac.core.contact;

import java.time.Instant;

/** A call form that was begun and not saved: every field as it was typed. */
public record OpenDraft(String key, int revision, String form, Instant startedAt, Instant updatedAt) {

    static OpenDraft of(ContactFormDraft draft) {
        return new OpenDraft(
                draft.getKey(), draft.getRevision(), draft.getForm(), draft.getStartedAt(), draft.getUpdatedAt());
    }

    @Override
    public String toString() {
        return "OpenDraft[revision=" + revision + "]";
    }
}
