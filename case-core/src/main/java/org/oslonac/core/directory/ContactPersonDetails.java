package org.oslonac.core.directory;

/** A person at an institution as its page shows her. */
public record ContactPersonDetails(
        long id, String name, String role, String phone, String email, boolean trusted, String note) {

    @Override
    public String toString() {
        return "ContactPersonDetails[" + id + "]";
    }
}
