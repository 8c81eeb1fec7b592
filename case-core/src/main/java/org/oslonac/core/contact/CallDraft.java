package org.oslonac.core.contact;

import java.time.LocalDateTime;
import org.oslonac.core.safecontact.SafeContactDraft;

/**
 * A call with what follows from it.
 *
 * @param plan what was agreed about reaching the client; an empty one is none
 * @param callBackAt when a call back was promised, by the office's clock, or {@code null}
 * @param callBackNote what to bear in mind then, or {@code null}
 */
public record CallDraft(ContactDraft contact, SafeContactDraft plan, LocalDateTime callBackAt, String callBackNote) {

    @Override
    public String toString() {
        return "CallDraft";
    }
}
