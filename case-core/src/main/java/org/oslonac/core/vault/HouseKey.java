package org.oslonac.core.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps and unwraps data keys. What wraps is derived from the key file; its name, made of a digest, stands beside each
 * wrapped key, so that it is known which key file a data key needs.
 */
@ApplicationScoped
class HouseKey {

    private static final String HMAC = "HmacSHA256";
    private static final int NAME_BYTES = 8;

    @Inject
    KeyFile file;

    private Map<String, SecretKey> known;
    private String current;

    /** The name of the key that wraps now. */
    String name() {
        keys();
        return current;
    }

    boolean knows(String name) {
        return keys().containsKey(name);
    }

    /** @param bound whose key it is: a wrapped key that was moved to another owner does not open */
    byte[] wrap(byte[] dataKey, String bound) {
        return Aes.encrypt(keys().get(name()), dataKey, bound.getBytes(StandardCharsets.UTF_8));
    }

    byte[] unwrap(byte[] wrapped, String name, String bound) {
        SecretKey key = keys().get(name);
        if (key == null) {
            throw new SealBroken("core_data_key: the key file " + name + " is not here", null);
        }
        try {
            return Aes.unwrap(key, wrapped, bound.getBytes(StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            throw new SealBroken("core_data_key", e);
        }
    }

    /** What unwraps very many: this itself, for each way through the container costs as much as a tenth of the work. */
    Function<KeyBunch.Wrapped, byte[]> unwrapping() {
        return key -> unwrap(key.secret(), key.by(), KeyRing.bound(key.slot(), key.generation()));
    }

    private synchronized Map<String, SecretKey> keys() {
        if (known == null) {
            Map<String, SecretKey> keys = new TreeMap<>();
            file.previous().ifPresent(bytes -> add(keys, bytes));
            current = add(keys, file.key());
            known = keys;
        }
        return known;
    }

    private static String add(Map<String, SecretKey> keys, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            byte[] wrapping = mac.doFinal("oslonac key wrapping".getBytes(StandardCharsets.UTF_8));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(wrapping);
            String name = HexFormat.of().formatHex(Arrays.copyOf(digest, NAME_BYTES));
            keys.put(name, Aes.key(wrapping));
            return name;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }
}
