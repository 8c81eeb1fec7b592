package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletResponse;

/** Headers of every page: nothing is cached, framed, sniffed or told to others (Q24, Q25). */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static void write(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }
}
