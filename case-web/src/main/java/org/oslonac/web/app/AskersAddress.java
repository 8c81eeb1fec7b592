package org.oslonac.web.app;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a request came from. Behind the proxy that stands in front in real operation everybody would come from this
 * machine, and one who guesses passwords would make all colleagues wait; so what a proxy on this machine says is believed.
 */
final class AskersAddress {

    private AskersAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /** Only the last entry is the proxy's own; those before it are what the asker may have made up. */
    static String of(String neighbour, String forwarded) {
        if (forwarded == null || !isThisMachine(neighbour)) {
            return neighbour;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : neighbour;
    }

    /** Whether the browser speaks TLS, with this server or with the proxy before it. */
    static boolean isOverTls(HttpServletRequest request) {
        boolean proxied =
                "https".equals(request.getHeader("X-Forwarded-Proto")) && isThisMachine(request.getRemoteAddr());
        return request.isSecure() || proxied;
    }

    /** The neighbour is always a literal address, so nobody is asked for a name. */
    private static boolean isThisMachine(String neighbour) {
        try {
            return InetAddress.getByName(neighbour).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}
