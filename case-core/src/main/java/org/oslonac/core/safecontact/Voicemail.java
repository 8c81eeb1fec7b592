package org.oslonac.core.safecontact;

/** Whether a message may be left: the codes of {@code voicemail_preference}. */
public enum Voicemail {
    NOT_ASKED,
    /** No message and no text, ever: shown in red. */
    NEVER,
    /** A message that names neither the organisation nor the reason. */
    NEUTRAL_ONLY,
    OK
}
