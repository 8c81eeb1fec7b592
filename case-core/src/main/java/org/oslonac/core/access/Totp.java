package org.oslonac.core.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that change every thirty seconds, as every code app makes them (RFC 6238), over a secret of 160 bits. */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    /** A clock may be this many steps away from ours. */
    private static final int DRIFT = 1;

    private static final SecureRandom CHANCE = new SecureRandom();

    private Totp() {}

    /** A new secret, as code apps take it: 32 letters and digits. */
    static String newSecret() {
        return random(SECRET_BYTES);
    }

    /** So many random bytes in base 32; five bytes make eight signs. */
    static String random(int bytes) {
        byte[] random = new byte[bytes];
        CHANCE.nextBytes(random);
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : random) {
            held = held << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt(held >>> bits - 5 & 31));
                bits -= 5;
            }
        }
        return text.toString();
    }

    /** The step whose code this is, now or one step away; empty when it is no code of this secret. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        long seconds = codes.getTimeStep().toSeconds();
        long here = now.getEpochSecond() / seconds;
        OptionalLong found = OptionalLong.empty();
        for (long step = here - DRIFT; step <= here + DRIFT; step++) {
            String right = code(codes, secret, Instant.ofEpochSecond(step * seconds));
            if (MessageDigest.isEqual(bytes(right), bytes(code))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of this instant. */
    static String code(String secret, Instant at) {
        return code(new TimeBasedOneTimePasswordGenerator(), secret, at);
    }

    private static String code(TimeBasedOneTimePasswordGenerator codes, String secret, Instant at) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(decoded(secret), codes.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("This secret is no key", e);
        }
    }

    /** What the picture for the app says. */
    static String address(String secret, String username) {
        String issuer = "Oslonac";
        return "otpauth://totp/" + issuer + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + issuer;
    }

    private static byte[] decoded(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char sign : base32.toCharArray()) {
            held = held << 5 | ALPHABET.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bytes[at++] = (byte) (held >>> bits - 8);
                bits -= 8;
            }
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
