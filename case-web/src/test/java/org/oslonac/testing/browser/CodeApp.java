package org.oslonac.testing.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** A code app on a telephone: it knows a key and shows the code of an instant. */
public final class CodeApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int KEY_BYTES = 20;

    private CodeApp() {}

    /** @param key in base 32, with or without blanks */
    public static String codeOf(String key, Instant at) {
        StringBuilder bits = new StringBuilder();
        for (char sign : key.replace(" ", "").toCharArray()) {
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(ALPHABET.indexOf(sign)))
                    .replace(' ', '0'));
        }
        byte[] bytes = new byte[KEY_BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(bytes, codes.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
