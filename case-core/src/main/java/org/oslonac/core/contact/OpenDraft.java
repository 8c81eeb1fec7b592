package org.oslonac.core.contact;

import java.time.Instant;
import org.oslonac.core.vault.Seal;

/** A call form that was begun and not saved: every field as it was typed. */
public record OpenDraft(String key, int revision, String form, Instant startedAt, Instant updatedAt) {

    static OpenDraft of(ContactFormDraft draft, Seal seal) {
        return new OpenDraft(
                draft.getKey(), draft.getRevision(), draft.form(seal), draft.getStartedAt(), draft.getUpdatedAt());
    }

    @Override
    public String toString() {
        return "OpenDraft[revision=" + revision + "]";
    }
}
