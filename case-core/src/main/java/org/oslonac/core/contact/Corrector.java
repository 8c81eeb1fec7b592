package org.oslonac.core.contact;

/** Who corrects a contact, by what right and why; the reason may be missing while the contact is open to its writer. */
record Corrector(long staffId, boolean supervising, String reason) {

    Corrector {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** @throws ContactRefused when it is neither hers nor does she supervise, or a reason is owed and not given */
    void requireRight(boolean own, boolean locked) {
        if (!own && !supervising) {
            throw new ContactRefused("reason", "contact.error.notYours");
        }
        if (reason == null && (!own || locked)) {
            throw new ContactRefused("reason", "contact.error.reasonMissing");
        }
    }

    @Override
    public String toString() {
        return "Corrector[" + staffId + "]";
    }
}
