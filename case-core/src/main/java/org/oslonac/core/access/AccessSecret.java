package org.oslonac.core.access;

import org.oslonac.core.vault.Compartment;
import org.oslonac.core.vault.SealedColumn;

/** What of an account lies sealed: the secret of the code app. Passwords and spare codes are hashes. */
enum AccessSecret implements SealedColumn {
    TOTP;

    @Override
    public Place place() {
        return new Place("core_second_factor", "secret", Compartment.STAFF);
    }
}
