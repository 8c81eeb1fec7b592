package org.oslonac.core.safecontact;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The answer to "may I call her now?".
 *
 * @param nextAllowed when her hours open next; {@code null} unless it is outside her hours and the plan still holds then
 * @param voicemail what she said about messages; {@link Voicemail#NOT_ASKED} without a plan
 * @param zone where she is; {@code null} without a plan
 */
public record SafeContactCheck(Verdict verdict, Instant nextAllowed, Voicemail voicemail, ZoneId zone) {

    static final SafeContactCheck NO_PLAN = new SafeContactCheck(Verdict.NO_PLAN, null, Voicemail.NOT_ASKED, null);

    /** Whether a call now is kept only with a reason (D26). */
    public boolean isReasonNeeded() {
        return verdict.isReasonNeeded();
    }

    /** Neither a message nor a text, ever: the page shows it in red. */
    public boolean isNeverVoicemail() {
        return voicemail == Voicemail.NEVER;
    }
}
