package org.oslonac.core.erasure;

/** Why a case is erased. Which article says so is the attorney's to word, in the texts. */
public enum ErasureGround {
    /** She asked for it. */
    HER_REQUEST,
    /** It was kept for as long as it may be. */
    KEPT_LONG_ENOUGH,
    /** It should never have been taken down. */
    UNLAWFUL;

    /** Whether there is a day from which the time for an answer runs. */
    public boolean isAsked() {
        return this == HER_REQUEST;
    }
}
