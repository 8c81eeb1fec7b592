package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Whether the server is well is told to who knows the key of this start, which the launcher leaves in a file for itself and
 * for the administrator's watch; for everybody else there is no such address.
 */
final class HealthKey {

    static final String HEADER = "Oslonac-Health";
    private static final String ADDRESS = "/health";

    private HealthKey() {}

    static boolean opens(String path, HttpServletRequest request) {
        String key = Setting.HEALTH_KEY.text();
        String said = request.getHeader(HEADER);
        return path.equals(ADDRESS) && said != null && !key.isEmpty() && MessageDigest.isEqual(bytes(said), bytes(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
