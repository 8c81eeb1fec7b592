package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers of every answer, errors, redirects and files included: nothing is framed, sniffed or told to others, and nothing
 * that holds data is kept (Q24, Q25).
 */
final class ResponseHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** For whatever is no page; a page brings a policy of its own, with the nonce of its scripts (web.xml). */
    private static final String POLICY_OF_FILES = "default-src 'none'; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'none'; connect-src 'none'; script-src 'none'";

    /** Two years; behind TLS alone, for a browser must not learn it from a demonstration on localhost. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    private ResponseHeaders() {}

    static void write(HttpServletResponse response) {
        response.setHeader(POLICY, POLICY_OF_FILES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    /** For everything but our own scripts, sheets and pictures, which are the same for everybody. */
    static void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    static void demandTls(HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", TLS_ONLY);
    }
}
