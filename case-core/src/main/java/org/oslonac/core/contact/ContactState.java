package org.oslonac.core.contact;

/** Where a contact stands: open to its writer, locked after 24 hours, or corrected with a reason. */
public enum ContactState {
    SAVED,
    LOCKED,
    CORRECTED
}
