package org.oslonac.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that is derived from the trail's, and what is made with it: each link holds the one before it, so that
 * whoever lacks the key can make none that fits. Events and anchors have keys of their own.
 */
final class ChainKey {

    /** How long a link is, in bytes. */
    static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private final ThreadLocal<Mac> macs;

    private ChainKey(Supplier<byte[]> trailKey, String purpose) {
        macs = ThreadLocal.withInitial(
                () -> keyed(keyed(trailKey.get()).doFinal(purpose.getBytes(StandardCharsets.US_ASCII))));
    }

    static ChainKey ofEvents(Supplier<byte[]> trailKey) {
        return new ChainKey(trailKey, "core_audit_event.mac");
    }

    static ChainKey ofAnchors(Supplier<byte[]> trailKey) {
        return new ChainKey(trailKey, "audit anchors");
    }

    /** What stands before the first link. */
    static byte[] beginning() {
        return new byte[LENGTH];
    }

    /** The link that follows {@code previous} and holds the first {@code length} bytes of this. */
    byte[] next(byte[] previous, byte[] content, int length) {
        Mac mac = macs.get();
        mac.update(previous);
        mac.update(content, 0, length);
        return mac.doFinal();
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }
}
