package org.oslonac.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the trail: made once, kept in {@code core_audit_key} wrapped under a key that is derived from the house's key
 * file (RFC 3394). Whoever has the database but not the file can neither read it nor put another in its place.
 */
public final class TrailKey {

    private static final String WRAP = "AESWrap";
    private static final String HMAC = "HmacSHA256";

    private TrailKey() {}

    /** Makes the key of a trail that begins. */
    static byte[] make(Connection connection, byte[] houseKey) throws SQLException {
        byte[] key = new byte[ChainKey.LENGTH];
        new SecureRandom().nextBytes(key);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into core_audit_key (id, wrapped) values (1, ?)")) {
            insert.setBytes(1, wrap(key, houseKey));
            insert.executeUpdate();
        }
        return key;
    }

    /**
     * The key, unwrapped.
     *
     * @param houseKeys the house's key and, while it is being changed, the one before
     */
    static byte[] open(Connection connection, List<byte[]> houseKeys) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select wrapped from core_audit_key where id = 1")) {
            if (!row.next()) {
                throw new IllegalStateException("The key of the audit trail is gone from the table core_audit_key");
            }
            byte[] wrapped = row.getBytes(1);
            for (byte[] houseKey : houseKeys) {
                byte[] key = unwrap(wrapped, houseKey);
                if (key != null) {
                    return key;
                }
            }
            throw new IllegalStateException("The audit trail was begun under another key file, or its key was changed");
        }
    }

    /** Wraps it under the house's key of now. @param houseKeys the key of now first, then the one before, if there is one */
    public static void rewrap(Connection connection, List<byte[]> houseKeys) throws SQLException {
        byte[] key = open(connection, houseKeys);
        try (PreparedStatement update =
                connection.prepareStatement("update core_audit_key set wrapped = ? where id = 1")) {
            update.setBytes(1, wrap(key, houseKeys.get(0)));
            update.executeUpdate();
        }
    }

    private static byte[] wrap(byte[] key, byte[] houseKey) {
        try {
            Cipher cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.WRAP_MODE, wrapping(houseKey));
            return cipher.wrap(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot wrap a key", e);
        }
    }

    private static byte[] unwrap(byte[] wrapped, byte[] houseKey) {
        try {
            Cipher cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.UNWRAP_MODE, wrapping(houseKey));
            return cipher.unwrap(wrapped, HMAC, Cipher.SECRET_KEY).getEncoded();
        } catch (InvalidKeyException anotherKey) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot unwrap a key", e);
        }
    }

    private static SecretKey wrapping(byte[] houseKey) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(houseKey, HMAC));
        return new SecretKeySpec(mac.doFinal("audit trail".getBytes(StandardCharsets.US_ASCII)), "AES");
    }
}
