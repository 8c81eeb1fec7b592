package org.oslonac.core.safecontact;

/**
 * What was agreed with a client, and whether she may be called now.
 *
 * @param plan {@code null} when nothing was agreed yet
 */
public record SafeContactStatus(SafeContactDetails plan, SafeContactCheck check) {

    public boolean isAgreed() {
        return plan != null;
    }
}
