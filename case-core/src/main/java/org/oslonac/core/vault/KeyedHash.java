package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a key of its own for each field, derived from a root that is kept wrapped like every other key, so
 * that hashes outlive a change of the key file. Equal values give equal hashes within a field and unrelated ones across
 * fields.
 */
@ApplicationScoped
public class KeyedHash {

    private static final String HMAC = "HmacSHA256";

    @Inject
    KeyRing ring;

    /**
     * @param field the column that the hash is for, as {@code table.column}
     * @return 64 hexadecimal digits
     */
    public String of(String field, String value) {
        byte[] root = ring.current(KeyOwner.HOUSE, Compartment.INDEX).secret().getEncoded();
        return HexFormat.of().formatHex(hmac(hmac(root, field), value));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }
}
