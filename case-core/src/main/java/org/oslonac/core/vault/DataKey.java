package org.oslonac.core.vault;

import javax.crypto.SecretKey;

/**
 * A key that values are sealed under.
 *
 * @param secret {@code null} once it was erased
 */
record DataKey(long id, SecretKey secret) {

    boolean isErased() {
        return secret == null;
    }

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
