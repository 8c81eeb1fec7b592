package org.oslonac.web.app;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** What was typed on the sign-in page and where it came from. */
class StaffCredential extends UsernamePasswordCredential {

    private final String address;

    StaffCredential(String username, String password, String address) {
        super(username, password);
        this.address = address;
    }

    String address() {
        return address;
    }
}
