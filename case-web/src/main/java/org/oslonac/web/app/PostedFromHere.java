package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a request that may change something was begun on a page of ours (Q16). The cookie already stays away from what
 * other sites begin, and a form carries the token of its view; this is the third lock, for a browser with a fault.
 */
final class PostedFromHere {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private PostedFromHere() {}

    static boolean holdsFor(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOurs(request.getHeader("Origin"), request) : OURS.contains(site);
    }

    /** A browser says {@code null} where the page, as ours do, tells nobody where it stands; then the token decides. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        if (origin == null || "null".equals(origin)) {
            return true;
        }
        String forwarded = request.getHeader("X-Forwarded-Host");
        String host = forwarded == null ? request.getHeader("Host") : forwarded;
        return origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
