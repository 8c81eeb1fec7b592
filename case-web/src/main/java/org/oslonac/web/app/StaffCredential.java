package org.oslonac.web.app;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** What was typed on the sign-in page and where it came from. */
class StaffCredential extends UsernamePasswordCredential {

    private final String code;
    private final String address;

    StaffCredential(String username, String password, String code, String address) {
        super(username, password);
        this.code = code;
        this.address = address;
    }

    String code() {
        return code;
    }

    String address() {
        return address;
    }
}
