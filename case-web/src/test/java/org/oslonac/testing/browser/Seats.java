package org.oslonac.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.oslonac.web.app.UiLanguage;

/**
 * Sessions that earlier tests have left open. A sign-in is slow by design, and some hundred of them are minutes; so whoever
 * comes next takes the place of somebody who has gone. Never two at once, and never one whose session got another name.
 */
final class Seats {

    private static final String SESSION = "__Host-oslonac";
    private static final Map<Seat, Queue<Cookie>> FREE = new ConcurrentHashMap<>();

    /** Whose session it is, and where. */
    record Seat(URI house, String username, UiLanguage language) {}

    private Seats() {}

    static boolean take(Seat seat, BrowserContext window) {
        Cookie left = FREE.getOrDefault(seat, new ConcurrentLinkedQueue<>()).poll();
        if (left != null) {
            window.addCookies(List.of(left));
        }
        return left != null;
    }

    static void leave(Seat seat, Cookie session) {
        FREE.computeIfAbsent(seat, none -> new ConcurrentLinkedQueue<>()).add(session);
    }

    static Optional<Cookie> session(BrowserContext window) {
        return window.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst();
    }
}
