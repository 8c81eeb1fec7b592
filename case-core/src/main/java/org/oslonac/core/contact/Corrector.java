package org.oslonac.core.contact;

/** Who corrects a contact, by what right and why; the reason may be missing while the contact is open to its writer. */
record Corrector(long staffId, boolean supervising, String reason) {

    @Override
    public String toString() {
        return "Corrector[" + staffId + "]";
    }
}
