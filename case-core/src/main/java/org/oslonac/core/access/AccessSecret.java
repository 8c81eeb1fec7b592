package org.oslonac.core.access;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an account lies sealed: the secret of the code app. Passwords and spare codes are hashes. */
enum AccessSecret implements SealedColumn {
    TOTP;

    @Override
    public String table() {
        return "core_second_factor";
    }

    @Override
    public String column() {
        return "secret";
    }

    @Override
    public Compartment compartment() {
        return Compartment.STAFF;
    }
}
