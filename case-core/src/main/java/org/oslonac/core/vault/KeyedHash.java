package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a key of its own for each field, derived from the key file. Equal values give equal hashes within a
 * field and unrelated ones across fields.
 */
@ApplicationScoped
public class KeyedHash {

    private static final String HMAC = "HmacSHA256";

    @Inject
    KeyFile keyFile;

    /**
     * @param field the column that the hash is for, as {@code table.column}
     * @return 64 hexadecimal digits
     */
    public String of(String field, String value) {
        byte[] fieldKey = hmac(keyFile.key(), field);
        return HexFormat.of().formatHex(hmac(fieldKey, value));
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
