package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oslonac.core.shared.PhoneNumber;

/** The keyed hash of a telephone number, one for the whole house, so that a number is recognised wherever it is kept. */
@ApplicationScoped
public class PhoneHash {

    @Inject
    KeyedHash hashes;

    /** 64 hexadecimal digits. */
    public String of(PhoneNumber number) {
        return hashes.of("phone", number.e164());
    }
}
